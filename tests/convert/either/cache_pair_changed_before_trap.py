# trap: a list in a tuple that a cache keeps was changed before the loop
from functools import lru_cache
@lru_cache(None)
def pair(n):
    row = [n]
    return n, row
pair(1)[1].append(5)
for n in [1, 2]:
    print(pair(n))
