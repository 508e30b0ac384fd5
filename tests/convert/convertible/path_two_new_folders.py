# from one new folder into another
import os
import tempfile
from pathlib import Path

raw = tempfile.mkdtemp(prefix="raw")
clean = tempfile.mkdtemp(prefix="clean")
for n in range(5):
    with open(os.path.join(raw, f"sensor{n}.txt"), "w") as f:
        for k in range(10):
            f.write(f"{k * n} {'x' if k % 4 == 0 else ''}\n")


def tidy(path):
    values = []
    with open(path) as f:
        for line in f:
            parts = line.split()
            if len(parts) == 1:
                values.append(int(parts[0]))
    return values


report = {}
for name in sorted(os.listdir(raw)):
    values = tidy(os.path.join(raw, name))
    with open(os.path.join(clean, name.replace(".txt", ".csv")), "w") as f:
        f.write(",".join(map(str, values)))
    report[name] = sum(values)
print(report)

with tempfile.TemporaryDirectory() as last:
    for name in sorted(os.listdir(clean)):
        text = Path(clean, name).read_text()
        numbers = sorted((int(v) for v in text.split(",")), reverse=True)
        Path(last, name).write_text(f"{numbers}\n")
    for name in sorted(os.listdir(last)):
        print(name, Path(last, name).read_text())
