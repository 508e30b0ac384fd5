# class: sizes of files, after a raise
from pathlib import Path
sizes = []
for n in range(5):
    text = "t" * n
    if n == 3:
        raise ValueError(n)
    sizes.append(Path(f"{n}.txt").write_text(text))
print(sizes)
