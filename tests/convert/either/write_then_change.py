# trap: what was written is changed afterwards
from pathlib import Path
for n in range(4):
    rows = [n]
    with open(f"{n}.txt", "w") as f:
        f.write(str(rows))
    rows.append(6 // (n - 9))
    print(rows)
