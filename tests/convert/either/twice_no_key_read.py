# trap: a row that is read has no region, and its price is none
from collections import defaultdict
from decimal import Decimal
def revenue(row):
    return (Decimal(row["p"]) * 2).quantize(Decimal("0.01"))
import json
open("d.json", "w").write('[{"r": "a", "u": "1", "p": "2"}, {"u": "x", "p": "y"}]')
rows = json.load(open("d.json"))
by = defaultdict(Decimal)
units = dict.fromkeys("ab", 0)
for row in rows:
    by[row["r"]] += revenue(row)
    units[row["r"]] += int(row["u"])
print(by, units)
