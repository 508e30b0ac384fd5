# trap: a builtin has another meaning
from pathlib import Path
len = lambda x: 42
for n in range(4):
    t = "x" * n
    Path(f"{n}.txt").write_text(str(len(t)))
