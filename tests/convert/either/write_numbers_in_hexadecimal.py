# trap: a number written with letters is the name of the file that is read
from pathlib import Path
Path("b.txt").write_text("7")
for i in range(8, 14):
    before = Path("b.txt").read_text()
    Path(f"{i:x}.txt").write_text(before + str(i))
print(sorted((p.name, p.read_text()) for p in Path(".").glob("*.txt")))
