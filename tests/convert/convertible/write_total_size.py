# class: sizes are added up
from pathlib import Path
total = 0
for n in range(5):
    text = "t" * (6 // (3 - n))
    total += Path(f"{n}.txt").write_text(text)
print(total)
