# trap: kept default
from collections import defaultdict
d = defaultdict(list)
for n in range(8):
    k = str(n * n % 5)
    if k in d:
        d[k].append(n)
    else:
        d[k] = [n, n]
print(dict(d))
