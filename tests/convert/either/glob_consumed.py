# trap: a listing is used up by the first item
from pathlib import Path
Path("a.txt").write_text("x")
Path("b.txt").write_text("y")
files = Path(".").glob("*.txt")
out = []
for n in range(3):
    out.append(len([p for p in files]) + n)
print(out)
