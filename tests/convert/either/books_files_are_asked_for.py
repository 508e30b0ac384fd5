# trap: what is computed asks whether a file is there, which another item may have written
import os
from pathlib import Path

names = ["a", "b", "a", "c", "b"]
made = []
for n, name in enumerate(names):
    fresh = not os.path.exists(f"{name}.txt")
    weight = 60 // (n + 1 if fresh else 7)
    with Path(f"{name}.txt").open("w") as f:
        f.write(f"{n} {weight}")
    made.append((name, fresh, weight))
print(made, [Path(f"{name}.txt").read_text() for name in "abc"])
