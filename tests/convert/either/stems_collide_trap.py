# trap: files with different suffixes have one stem
from pathlib import Path

Path("raw").mkdir()
Path("out").mkdir()
for name in ("a.txt", "a.csv", "b.txt", "b.csv"):
    Path("raw", name).write_text(name * 3)
for p in sorted(Path("raw").iterdir()):
    Path("out", p.stem + ".up").write_text(p.read_text().upper())
print([q.read_text() for q in sorted(Path("out").iterdir())])
