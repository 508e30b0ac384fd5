# trap: files that are there are left alone
from pathlib import Path
Path("2.txt").write_text("old")
for n in range(5):
    out = Path(f"{n}.txt")
    if out.exists():
        print("have", n)
        continue
    v = sum(range(n))
    out.write_text(str(v))
