# trap: a second loop reads what the first wrote
from pathlib import Path
for n in range(4):
    t = str(n * 3)
    Path(f"a{n}").write_text(t)
total = 0
for n in range(4):
    t = Path(f"a{n}").read_text()
    v = int(t) + 1
    Path(f"b{n}").write_text(str(v))
    total += v
print(total)
