# class: a line that writes and prints
from pathlib import Path
for n in range(5):
    text = "t" * (6 // (3 - n))
    print(n, Path(f"{n}.txt").write_text(text))
