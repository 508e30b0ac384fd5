# trap: a draft takes the place of one fixed file
from pathlib import Path
names = ["a", "b", "c"]
sizes = []
for name in names:
    draft = Path(f"{name}.tmp")
    draft.write_text(name * 3)
    draft.replace("final.txt")
    sizes.append(len(name))
print(sizes, Path("final.txt").read_text(), sorted(p.name for p in Path(".").glob("*.t*")))
