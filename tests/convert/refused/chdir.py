# refused: os.chdir - the folder changes for all that follows
import os
from pathlib import Path

for n in range(3):
    os.mkdir("deeper")
    os.chdir("deeper")
    Path("here.txt").write_text(str(n))
print(Path.cwd().name)
