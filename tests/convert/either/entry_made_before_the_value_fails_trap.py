# trap: a defaultdict makes an entry, and then what should go into it fails
from collections import defaultdict


def risky(x):
    if x == 3:
        raise ValueError(x)
    return sum(k * x for k in range(30))


groups = defaultdict(list)
try:
    for i in range(6):
        groups[i].append(risky(i))
except ValueError as e:
    print("failed", e)
print(dict(groups))
