# class: d[k] += x on a defaultdict
from collections import defaultdict

totals = defaultdict(float)
for i in range(40):
    totals[i % 4] += 1.0 / (i + 1)
for key, value in totals.items():
    print(key, repr(value))
