# class: copies of files that could be read
import shutil
from pathlib import Path
for n in range(5):
    Path(f"s{n}").write_text(str(n if n != 3 else "x"))
for n in range(5):
    v = int(Path(f"s{n}").read_text())
    if v > 0:
        shutil.copy(f"s{n}", f"big{n}")
