# trap: the pattern leaves more than one part open
from pathlib import Path

Path("raw").mkdir()
Path("out").mkdir()
for name in ("a.t1", "a.t2", "b.t1", "b.t2"):
    Path("raw", name).write_text(name * 3)
for p in sorted(Path("raw").glob("*.t*")):
    Path("out", p.stem + ".up").write_text(p.read_text().upper())
print([q.read_text() for q in sorted(Path("out").iterdir())])
