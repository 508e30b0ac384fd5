# trap: each copies what the one before wrote
import shutil
from pathlib import Path

Path("0.txt").write_text("first")
for n in range(1, 5):
    Path(f"{n}.txt").write_text("old")
for n in range(4):
    shutil.copy(f"{n}.txt", f"{n + 1}.txt")
print(Path("4.txt").read_text())
