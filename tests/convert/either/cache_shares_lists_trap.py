# trap: a cache gives out the same list again
from functools import lru_cache


@lru_cache(maxsize=None)
def row(n):
    return [n]


out = []
for n in [1, 2, 1, 2]:
    out.append(row(n))
out[0].append(7)
print(out)
