# trap: each renames what the one before made
import os
from pathlib import Path

for n in range(4):
    Path(f"{n}.txt").write_text(str(n))
for n in range(3, -1, -1):
    os.rename(f"{n}.txt", f"{n + 1}.txt")
print([(name, Path(name).read_text()) for name in sorted(os.listdir("."))])
