# trap: a defaultdict makes an entry, and then what should go into it fails
from collections import defaultdict


def risky(x):
    if x == 3:
        raise ValueError(x)
    return sum(k * x for k in range(30))


def tally(xs, counts):
    for i in xs:
        counts[i] += risky(i)


counts = defaultdict(int)
try:
    tally(range(6), counts)
except ValueError as e:
    print("failed", e)
print(dict(counts))
