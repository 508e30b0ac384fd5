# trap: the order of a set is written
from pathlib import Path
for n in range(4):
    s = {f"w{k}" for k in range(n + 3)}
    Path(f"{n}.txt").write_text(" ".join(s))
