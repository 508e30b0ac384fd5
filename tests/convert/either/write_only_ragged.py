# trap: one row is shorter than the others
from pathlib import Path
rows = [[1, 2, 3], [4, 5, 6], [7], [8, 9, 10], [11, 12, 13]]
try:
    for n in range(len(rows)):
        with open(f"{n}.txt", "w") as f:
            for k in range(3):
                f.write(f"{rows[n][k]} ")
except IndexError as error:
    print("caught", error)
print(sorted((p.name, p.read_text()) for p in Path(".").glob("*.txt")))
