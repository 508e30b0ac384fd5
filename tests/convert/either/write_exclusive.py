# trap: one file is there already
from pathlib import Path
Path("2.txt").write_text("old")
for n in range(4):
    s = sum(i * i for i in range(n))
    with open(f"{n}.txt", "x") as f:
        f.write(str(s))
