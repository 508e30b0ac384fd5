# trap: a defaultdict misses no key
from collections import defaultdict
table = defaultdict(list)
for n in range(1, 20):
    k = n % 5
    v = n ** 3
    try:
        table[k].append(v)
    except KeyError:
        table[k] = [v, "new"]
print(table)
