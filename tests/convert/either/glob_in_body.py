# trap: the files written so far are looked for
import glob
from pathlib import Path

out = []
for n in range(4):
    Path(f"part{n}.txt").write_text("x")
    out.append(len(glob.glob("part*.txt")))
print(out)
