# trap: a list that a cache keeps was changed before the loop
from functools import lru_cache
@lru_cache(None)
def row(n):
    return [n, n]
row(1).append("x")
for n in [1, 2, 1]:
    print(row(n))
