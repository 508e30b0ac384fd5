# trap: two texts are one path
from pathlib import Path
d = {Path("a"): 3}
for x in ["a", "a/", "./a"]:
    y = d[Path(x)] * 2
    d[Path(x)] = y + 1
print(d)
