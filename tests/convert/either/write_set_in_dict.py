# trap: a dict of sets is written
from pathlib import Path
for n in range(4):
    d = {"k": {f"w{k}" for k in range(n + 3)}}
    with open(f"{n}.txt", "w") as f:
        f.write(str(d))
