# class: an entry of a defaultdict keeps its best
from collections import defaultdict
stats = defaultdict(lambda: {"n": 0, "top": -1})
for n in range(12):
    value = n ** 3 % 7
    entry = stats[n % 3]
    entry["n"] += 1
    if value > entry["top"]:
        entry["top"] = value
print(dict(stats))
