# trap: the result of the write is kept
from pathlib import Path
sizes = []
for n in range(5):
    text = "ab" * n
    sizes.append(Path(f"{n}.txt").write_text(text))
print(sizes)
