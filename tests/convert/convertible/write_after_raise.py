# class: a function that raises, and a file
from pathlib import Path
def compute(n):
    if n == 4:
        raise RuntimeError(f"bad {n}")
    return n * n
for n in range(8):
    r = compute(n)
    Path(f"{n}.txt").write_text(str(r))
    print(n, r)
