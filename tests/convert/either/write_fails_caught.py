# trap: a write fails, and the program goes on
from pathlib import Path
Path("3.txt").mkdir()
out = []
try:
    for n in range(6):
        v = n * n
        out.append(v)
        Path(f"{n}.txt").write_text(str(v))
        print("wrote", n)
except OSError as e:
    print(type(e).__name__, out)
