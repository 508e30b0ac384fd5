# trap: the error is caught, and the files are listed
from pathlib import Path
import os
try:
    for n in range(6):
        y = 12 / (3 - n)
        Path(f"{n}.txt").write_text(str(y))
except ZeroDivisionError as e:
    print("caught", e)
print(sorted(p for p in os.listdir(".") if p.endswith(".txt")))
