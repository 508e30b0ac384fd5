# trap: each file is renamed onto the next one
import os
from pathlib import Path

for n in range(5):
    Path(f"{n}.txt").write_text(str(n))
for n in range(4):
    os.replace(f"{n}.txt", f"{n + 1}.txt")
print([(name, Path(name).read_text()) for name in sorted(os.listdir("."))])
