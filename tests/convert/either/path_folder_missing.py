# trap: the folder of one item is not there
import os
from pathlib import Path

root = Path("out")
for k in (0, 2, 3):
    os.makedirs(root / f"d{k}")
try:
    for k in range(4):
        with open(root / f"d{k}" / "t.csv", "w") as f:
            for h in range(3):
                f.write(f"{k},{h}\n")
except FileNotFoundError as e:
    print("missing")
print(sorted(str(p) for p in root.rglob("*.csv")))
