# class: comprehension over a file
import math
from pathlib import Path


def weight(line):
    return math.sqrt(float(line.split(",")[1]))


Path("in.csv").write_text("".join(f"{n},{n * n}\n" for n in range(9)))
with open("in.csv") as handle:
    header = handle.readline().strip()
    weights = [weight(line) for line in handle]
print(header, weights)
