# trap: a generator and a list of a deep recursion
from functools import lru_cache
@lru_cache(maxsize=None)
def go(n):
    return 0 if n == 0 else 1 + go(n - 1)
print(sum(go(n) for n in range(2500)))
print([go(n) for n in range(2500)][-1])
