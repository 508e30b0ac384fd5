# class: what may be no number is computed by the loop, after the sum that it comes behind
from collections import defaultdict
from decimal import Decimal
import csv


def load(name):
    with open(name, newline="") as f:
        return list(csv.DictReader(f))


def revenue(row):
    return (Decimal(row["price"]) * int(row["units"])).quantize(Decimal("0.01"))


for name in ("a.csv", "b.csv"):
    with open(name, "w", newline="") as f:
        f.write("region,units,price\nnorth,3,1.25\nsouth,4,n/a\nsouth,5,2.5\n")
rows = []
for name in ("a.csv", "b.csv"):
    good = []
    for row in load(name):
        if row["price"] != "n/a":
            good.append(row)
    rows += good
by_region = defaultdict(Decimal)
units = dict.fromkeys(["north", "south"], 0)
for row in rows:  # this loop
    by_region[row["region"]] += revenue(row)
    units[row["region"]] += int(row["units"])
print(by_region, units)
