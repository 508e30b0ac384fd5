# trap: a part of the path is no text for one item
from pathlib import Path
root = Path(".")
names = ["a.txt", None, "c.txt"]
try:
    for n, name in enumerate(names):
        with open(root / name, "w") as f:
            for h in range(3):
                f.write(f"{n}\n")
except TypeError:
    print("stopped")
print(sorted(p.name for p in root.iterdir()))
