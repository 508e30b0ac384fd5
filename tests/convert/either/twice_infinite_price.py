# trap: a sum of prices is not a number, and neither is the number of the same row
from collections import defaultdict
from decimal import Decimal
def revenue(row):
    return (Decimal(row["p"]) * 2).quantize(Decimal("0.01"))
rows = [{"r": "ab"[i % 2], "u": str(i), "p": str(i * 1.5)} for i in range(6)]
rows[4]["p"] = "Infinity"
rows[2]["p"] = "-Infinity"
rows[4]["r"] = rows[2]["r"]
rows[4]["u"] = "y"
by = defaultdict(Decimal)
units = dict.fromkeys("ab", 0)
for row in rows:
    by[row["r"]] += Decimal(row["p"])
    units[row["r"]] += int(row["u"])
print(by, units)
