# trap: the file read has the name of one written by another item
from pathlib import Path
import tempfile
out = Path(tempfile.mkdtemp())
for n in range(6):
    (out / f"q{n}.txt").write_text(str(n))
for n in range(5):
    text = (out / f"q{n + 1}.txt").read_text()
    (out / f"q{n}.txt").write_text(text + "!")
for n in range(1, 6):
    text = (out / f"q{n - 1}.txt").read_text()
    (out / f"q{n}.txt").write_text(text + "?")
print(sorted((p.name, p.read_text()) for p in out.glob("*.txt")))
