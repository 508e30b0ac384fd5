# trap: the folder is walked through while items write to it
from pathlib import Path

root = Path("in")
root.mkdir()
for n in range(3):
    (root / f"{n}.txt").write_text(str(n))
seen = set()
for path in root.glob("*.txt"):
    value = sum(k * k for k in range(int(path.read_text()) + 1))
    share = 100 // (value + 1)
    with open(root / f"{path.stem}.out", "w") as f:
        f.write(f"{value} {share}")
    seen.add(path.name)
print(sorted(seen), sorted(p.name for p in root.iterdir()))
