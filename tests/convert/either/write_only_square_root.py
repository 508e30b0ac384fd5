# trap: the number below the root is negative for the last items: no later file may be there
import math
from pathlib import Path
try:
    for n in range(7):
        with open(f"{n}.txt", "w") as f:
            f.write(f"{math.sqrt(3 - n):.4f}")
except ValueError as error:
    print("caught", error)
print(sorted((p.name, p.stat().st_size) for p in Path(".").glob("*.txt")))
