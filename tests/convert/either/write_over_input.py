# trap: each item reads a file and writes it anew
from pathlib import Path
for n in range(4):
    Path(f"{n}.txt").write_text(f"{n}")
for n in range(4):
    p = Path(f"{n}.txt")
    v = int(p.read_text()) * 2
    p.write_text(str(10 // (v - 4)))
