# class: prices and numbers of rows of a file are added up for places that are there
import csv
from collections import defaultdict
from decimal import Decimal, ROUND_HALF_UP
CENT = Decimal("0.01")
with open("a.csv", "w", newline="") as f:
    w = csv.writer(f)
    w.writerow(["region", "units", "price"])
    for i in range(9):
        w.writerow(["ab"[i % 2], i, "%.2f" % (i * 1.25)])

def revenue(row):
    return (Decimal(row["price"]) * int(row["units"])).quantize(CENT, ROUND_HALF_UP)

with open("a.csv", newline="") as f:
    rows = list(csv.DictReader(f))
by_region = defaultdict(Decimal)
units = dict.fromkeys("ab", 0)
for row in rows:  # this loop
    by_region[row["region"]] += revenue(row)
    units[row["region"]] += int(row["units"])
print(by_region, units)
