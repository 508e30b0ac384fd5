# trap: one path is a folder
from pathlib import Path
Path("3.txt").mkdir()
out = []
for n in range(6):
    v = n * n
    Path(f"{n}.txt").write_text(str(v))
    print("wrote", n)
    out.append(v)
print(out)
