# class: named files
from pathlib import Path

names = ["alpha", "beta", "gamma"]
for name in names:
    Path(name + ".txt").write_text(name.upper())
print(Path("beta.txt").read_text())
