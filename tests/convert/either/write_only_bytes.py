# trap: a number that is no byte
from pathlib import Path
try:
    for n in range(7):
        with open(f"{n}.bin", "wb") as f:
            f.write(bytes([n, n * 60]))
except ValueError as error:
    print("caught", error)
print(sorted((p.name, p.read_bytes()) for p in Path(".").glob("*.bin")))
