# trap: the cache is made by the function around the loop
from functools import lru_cache
def outer(limit):
    @lru_cache(maxsize=None)
    def go(n):
        return 0 if n == 0 else 1 + go(n - 1)
    out = []
    for n in range(limit):
        out.append(go(n))
    return sum(out)
print(outer(1500))
