# trap: the cache remembers what was true before
from functools import lru_cache

factor = 1


@lru_cache(maxsize=None)
def scaled(n):
    return n * factor


print(scaled(2))
factor = 10
out = []
for n in [1, 2, 3]:
    out.append(scaled(n))
print(out)
