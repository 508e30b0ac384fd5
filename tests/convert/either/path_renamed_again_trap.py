# trap: a file is renamed to what the next item renames
from pathlib import Path
Path("f0.txt").write_text("x")
for i in range(3):
    Path(f"f{i}.txt").rename(f"f{i + 1}.txt")
print(sorted(p.name for p in Path(".").iterdir()))
