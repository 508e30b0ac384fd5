# class: read files into a list
from pathlib import Path

Path("a.txt").write_text("one\ntwo\n")
Path("b.txt").write_text("three\n")
Path("c.txt").write_text("")
texts = []
for path in sorted(Path(".").glob("*.txt")):
    with open(path) as file:
        texts.append((path.name, len(file.readlines())))
print(texts)
