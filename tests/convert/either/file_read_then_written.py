# trap: one file is read and written by all
from pathlib import Path

Path("count.txt").write_text("0")
for n in range(5):
    count = int(Path("count.txt").read_text())
    Path("count.txt").write_text(str(count + n))
print(Path("count.txt").read_text())
