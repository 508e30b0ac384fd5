# trap: a key that cannot be hashed is looked up before the price fails
from collections import defaultdict
from decimal import Decimal
def revenue(row):
    return (Decimal(row["p"]) * 2).quantize(Decimal("0.01"))
rows = [{"r": "ab"[i % 2], "u": str(i), "p": str(i * 1.5)} for i in range(6)]
rows[3]["u"] = [4]
rows[3]["r"] = {1}
rows[3]["p"] = "x"
by = defaultdict(Decimal)
units = dict.fromkeys("ab", 0)
for row in rows:
    by[row["r"]] += revenue(row)

print(by, units)
