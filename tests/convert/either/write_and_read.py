# trap: each item reads what it wrote
from pathlib import Path
total = 0
for n in range(5):
    text = "x" * (n + 1)
    Path(f"{n}.txt").write_text(text)
    total += len(Path(f"{n}.txt").read_text())
print(total)
