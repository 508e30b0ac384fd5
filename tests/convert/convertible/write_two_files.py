# class: two files for each item
from pathlib import Path
for n in range(6):
    t = [k * n for k in range(4)]
    m = max(t) // (4 - n)
    Path(f"{n}.a").write_text(str(t))
    Path(f"{n}.b").write_text(str(m))
