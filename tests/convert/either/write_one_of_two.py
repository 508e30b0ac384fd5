# trap: items take turns in writing two files
from pathlib import Path
for n in range(6):
    v = 100 // (5 - n)
    Path(f"{n % 2}.txt").write_text(str(v))
print(Path("0.txt").read_text(), Path("1.txt").read_text())
