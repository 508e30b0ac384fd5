# trap: files in an inner while, one of which fails
from pathlib import Path
for n in range(4):
    k = n
    while k > 0:
        Path(f"{n}_{k}.txt").write_text(str(6 // (k - 3)))
        k -= 1
