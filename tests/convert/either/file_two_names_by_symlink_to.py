# trap: a file has two names, and items read under one what others write under the other
from pathlib import Path

Path("a0.txt").write_text("0")
for n in range(4):
    Path(f"b{n + 1}.txt").symlink_to(f"a{n}.txt")
read = []
for n in range(4):
    text = Path(f"b{n}.txt").read_text() if n else "-"
    read.append(text + str(n))
    Path(f"a{n}.txt").write_text(str(n * 7) + text)
print(read)
