# nan is a value here and never a key: keys are texts of a table, names of files, and steps of a grid
import csv
import math
from pathlib import Path

MISSING = float("nan")
with open("stations.csv", "w", newline="") as f:
    writer = csv.writer(f)
    writer.writerow(["city", "year", "value"])
    for n in range(12):
        writer.writerow([f"city{n % 3}", 2000 + n, "" if n % 5 == 0 else n * 1.5])

totals = {}
with open("stations.csv", newline="") as f:
    for row in csv.DictReader(f):
        city = row["city"]
        value = float(row["value"]) if row["value"] else MISSING
        score = sum(math.sin(value * k) for k in range(5))
        if city not in totals:
            totals[city] = 0
        totals[city] += 0 if math.isnan(score) else round(score, 6)
print(totals)

for name in ("a", "b"):
    Path(f"{name}.txt").write_text(f"{name} 1 2 nan 3")
sums = {}
for path in sorted(Path(".").glob("*.txt")):
    numbers = [float(word) for word in path.read_text().split()[1:]]
    sums[path.stem] = sum(v for v in numbers if v == v)
print(sums)

waves = {}
for width in [0.5, 1.0, 2.5]:
    waves[round(float(width), 2)] = sum(math.sin(width * k) for k in range(9))
print(waves)
