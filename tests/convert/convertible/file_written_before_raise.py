# class: an item has written a file when it raises, and has computed before it
from pathlib import Path
for n in range(6):
    t = [k * n for k in range(4)]
    Path(f"{n}.a").write_text(str(t))
    if n == 3:
        raise ValueError(n)
    Path(f"{n}.b").write_text(str(n))
