# class: files until the loop is left
from pathlib import Path
for n in range(10):
    v = n * n
    if v > 20:
        print("enough", n)
        break
    Path(f"{n}.txt").write_text(str(v))
