# trap: two paths of different depth that are one file
from pathlib import Path
import os
import tempfile
out = Path(tempfile.mkdtemp())
for n in range(5):
    os.makedirs(out / f"h{n}", exist_ok=True)
    (out / f"h{n}" / "x.txt").write_text(str(n))
    (out / f"h{n}" / f"../h{n // 2}/x.txt").write_text("again")
print(sorted((p.parent.name, p.read_text()) for p in out.rglob("*.txt")))
