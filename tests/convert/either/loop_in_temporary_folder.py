# trap: files in a temporary folder
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    for n in range(4):
        Path(folder, f"{n}.txt").write_text("x" * n)
    print(sorted((p.name, p.stat().st_size) for p in Path(folder).iterdir()))
