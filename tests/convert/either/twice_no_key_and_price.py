# trap: a row has no region, and its price is none
from collections import defaultdict
from decimal import Decimal
def revenue(row):
    return (Decimal(row["p"]) * 2).quantize(Decimal("0.01"))
rows = [{"r": "ab"[i % 2], "u": str(i), "p": str(i * 1.5)} for i in range(6)]
del rows[3]["r"]
rows[3]["p"] = "y"
rows[2]["u"] = 3
by = defaultdict(Decimal)
units = dict.fromkeys("ab", 0)
for row in rows:
    by[row["r"]] += revenue(row)
    units[row["r"]] += int(row["u"])
print(by, units)
