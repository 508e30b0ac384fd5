# trap: a row of a file is short, and its missing number is put to a text
from collections import defaultdict
from decimal import Decimal
def revenue(row):
    return (Decimal(row["p"]) * 2).quantize(Decimal("0.01"))
import csv
open("d.csv", "w").write("r,u,p\na,1,2\nb\nb,4,5\n")
rows = list(csv.DictReader(open("d.csv")))
by = defaultdict(Decimal)
units = dict.fromkeys("ab", 0)
names = []
for row in rows:
    by[row["r"]] += revenue(row)
    units[row["r"]] += int(row["u"])
    names.append(row["p"] + "!")
print(by, units)
