# trap: the file of the first item is read by all, its path made with /
from pathlib import Path
Path("d").mkdir(exist_ok=True)
Path("d/0.txt").write_text("seed")
out = []
for i in range(4):
    head = Path("d/0.txt").read_text()
    (Path("d") / f"{i}.txt").write_text(f"{head}{i}")
    out.append(head)
print(out)
