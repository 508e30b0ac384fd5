# trap: the first item fails by itself
import math
from pathlib import Path
try:
    for n in range(5):
        Path(f"{n}.txt").write_text(str(math.log(n)))
except ValueError as error:
    print("caught", error)
print(sorted(p.name for p in Path(".").glob("*.txt")))
