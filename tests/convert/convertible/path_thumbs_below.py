# small pictures go into a folder below that of the large ones, by a function that writes
import os
import tempfile


def write_grid(path, rows):
    with open(path, "w") as f:
        for row in rows:
            f.write(" ".join(map(str, row)) + "\n")


def read_grid(path):
    with open(path) as f:
        return [[int(v) for v in line.split()] for line in f]


def shrink(rows, factor):
    return [[sum(row[i : i + factor]) // factor for i in range(0, len(row), factor)] for row in rows[::factor]]


source = tempfile.mkdtemp()
target = os.path.join(source, "thumbs")
os.makedirs(target, exist_ok=True)
for n in range(6):
    write_grid(os.path.join(source, f"img{n:03d}.txt"), [[i * k * (n + 1) % 255 for i in range(8)] for k in range(8)])

files = sorted(f for f in os.listdir(source) if f.endswith(".txt"))
sums = []
for i, name in enumerate(files):  # this loop
    small = shrink(read_grid(os.path.join(source, name)), 2)
    write_grid(os.path.join(target, name.replace(".txt", "_small.txt")), small)
    sums.append((name, sum(map(sum, small))))
print(sums)
for name in sorted(os.listdir(target)):
    print(name, read_grid(os.path.join(target, name)))
