# class: one file per item, and nothing else to compute than what is written
import csv
import gzip
import os
import pickle
import tempfile
from pathlib import Path

import numpy as np

folder = tempfile.mkdtemp()
out = Path(folder)
squares = {k: k * k for k in range(6)}
grid = [[k * j for j in range(4)] for k in range(5)]
data = np.arange(20.0).reshape(5, 4)

for k, v in squares.items():
    with open(f"{folder}/squares{k}.txt", "w") as f:
        f.write(f"{k} {v}\n")

for i in range(5):
    with open(out / f"table{i}.csv", "w", newline="") as f:
        writer = csv.writer(f)
        for row in grid:
            writer.writerow([x + i for x in row])

for i in range(5):
    with open(f"{folder}/row{i}.pkl", "wb") as f:
        pickle.dump(data[i], f)

for i in range(5):
    with gzip.open(out / f"packed{i}.gz", "wt") as f:
        f.write("x" * i)

for i in range(3):
    os.makedirs(f"{folder}/part{i}", exist_ok=True)
    with open(f"{folder}/part{i}/x.txt", "w") as f:
        f.write(str(i ** 3))

for i in range(4):
    if i % 2 == 0:
        with open(out / f"even{i}.txt", "w") as f:
            f.write("even")

for i in range(4):
    stream = open(out / ("stream%d.txt" % i), "w")
    print("x", i, file=stream)
    stream.close()

for path in sorted(out.rglob("*")):
    print(path.relative_to(out), path.stat().st_size if path.is_file() else "folder")
