# trap: what is divided is no path
from pathlib import Path
sizes = [4, 0, 2, "x", 5]
try:
    for n, size in enumerate(sizes):
        with open(Path("out") / f"{n}.txt" if Path("out").exists() else f"{n}.txt", "w") as f:
            f.write(str(12 / size))
except (ZeroDivisionError, TypeError) as error:
    print("caught", type(error).__name__)
print(sorted((p.name, p.read_text()) for p in Path(".").glob("*.txt")))
