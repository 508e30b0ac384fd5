# trap: the number and the price of a row are none: both fail for one item
from collections import defaultdict
from decimal import Decimal
def revenue(row):
    return (Decimal(row["p"]) * 2).quantize(Decimal("0.01"))
rows = [{"r": "ab"[i % 2], "u": str(i), "p": str(i * 1.5)} for i in range(6)]
rows[4]["u"] = 'x'
rows[4]["p"] = 'y'
by = defaultdict(Decimal)
units = dict.fromkeys("ab", 0)
units2 = dict.fromkeys("ab", 0)
for row in rows:
    units2[row["r"]] += int(row["u"])
    by[row["r"]] += revenue(row)
    units[row["r"]] += int(row["u"])
print(by, units)
