# trap: a module is called under another name, or from a class: its `copy` writes files
import shutil
from pathlib import Path


class Tools:
    files = shutil


Path("0.txt").write_text("first")
for n in range(4):
    tool = shutil if shutil else None
    tool.copy(f"{n}.txt", f"{n + 1}.txt")
for n in range(4):
    (shutil or None).copy(f"{n}.txt", f"{n + 11}.txt")
for n in range(4, 8):
    Tools.files.copy(f"{n}.txt", f"{n + 1}.txt")
print(sorted(path.name for path in Path(".").glob("*.txt")), Path("8.txt").read_text())
