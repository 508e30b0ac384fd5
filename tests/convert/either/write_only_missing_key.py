# trap: one item has no entry
from pathlib import Path
squares = {0: 0, 1: 1, 3: 9, 4: 16}
try:
    for n in range(5):
        with open(f"{n}.txt", "w") as f:
            f.write(f"{squares[n]}\n")
except KeyError as error:
    print("caught", error)
print(sorted((p.name, p.read_text()) for p in Path(".").glob("*.txt")))
