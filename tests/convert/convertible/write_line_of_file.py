# cut: an outer file
# a line about each file goes into one that was opened before the loop: other files are read meanwhile
import glob
import os


def load(path):
    with open(path) as handle:
        return [float(line) for line in handle]


os.makedirs("data", exist_ok=True)
for i in range(5):
    with open(f"data/run{i}.txt", "w") as f:
        for k in range(1, 10):
            f.write(f"{k * i / 7}\n")

with open("summary.csv", "w") as f:
    f.write("path,mean,largest\n")
    for path in sorted(glob.glob("data/*.txt")):  # this loop
        values = load(path)
        mean = sum(values) / len(values)
        f.write(f"{path},{mean:.3f},{max(values):.3f}\n")

with open("summary.csv") as f:
    print(f.read())
