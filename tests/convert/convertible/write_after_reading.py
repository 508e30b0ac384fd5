# class: a text made from an input file, one of which is missing
from pathlib import Path
for n in (0, 1, 3, 4):
    Path(f"in{n}").write_text(str(n))
for n in range(5):
    text = Path(f"in{n}").read_text()
    value = int(text) + 1
    Path(f"out{n}").write_text(str(value))
