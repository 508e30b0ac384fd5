# class: one file per item by pathlib
from pathlib import Path

folder = Path("out")
folder.mkdir()
for n in range(6):
    (folder / f"{n}.json").write_text("[%d]" % n)
print(sorted(p.name for p in folder.iterdir()))
