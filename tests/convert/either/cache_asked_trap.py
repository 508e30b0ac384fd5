# trap: the cache is asked how often it was used
from functools import lru_cache


@lru_cache(maxsize=2)
def square(n):
    return n * n


out = []
for n in [1, 2, 1, 2]:
    out.append(square(n))
print(out, square.cache_info())
