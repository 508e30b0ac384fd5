# trap: each reads the file of the name before
from pathlib import Path

names = ["a.txt", "b.txt", "c.txt", "d.txt"]
Path("a.txt").write_text("start")
for before, name in zip(names, names[1:]):
    text = Path(before).read_text()
    Path(name).write_text(text + "+" + name)
print(Path("d.txt").read_text())
