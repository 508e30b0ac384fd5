# trap: what is gone through are paths below one another
from pathlib import Path

for name in ("a", "a/b", "c"):
    Path("tree", name).mkdir(parents=True)
folders = sorted(p for p in Path("tree").rglob("*"))
for folder in folders:
    target = Path("tree") / folder.relative_to("tree")
    (target / "size.txt").write_text(str(len(list(folder.iterdir()))))
print([(str(p), p.read_text()) for p in sorted(Path("tree").rglob("*.txt"))])
