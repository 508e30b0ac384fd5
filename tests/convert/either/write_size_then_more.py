# trap: more is computed after a write whose size is kept
from pathlib import Path
sizes, more = [], []
for n in range(5):
    text = "t" * n
    sizes.append(Path(f"{n}.txt").write_text(text))
    more.append(6 // (9 - n))
print(sizes, more)
