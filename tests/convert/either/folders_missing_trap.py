# trap: each item writes to a folder of its own, and one of them is missing; or walks where it writes
import os
from pathlib import Path

import numpy as np

for name in ("a", "b", "d"):
    os.mkdir(name)
try:
    for name in ("a", "b", "c", "d"):
        total = np.arange(5) * len(name)
        np.save(f"{name}/total.npy", total)
except OSError as error:
    print(type(error).__name__)
for n in range(3):
    Path(f"a/{n}.txt").write_text(str(n))
for path in Path(".").rglob("*.txt"):
    text = path.read_text()
    np.save(f"{path}.npy", np.ones(2) * len(text))
for folder, _, files in os.walk("a"):
    total = np.arange(len(files))
    np.save(f"{folder}/sizes.npy", total)
print(sorted(str(p) for p in Path(".").rglob("*")))
