# trap: two cached functions call each other
from functools import lru_cache
@lru_cache(None)
def even(n):
    return True if n == 0 else odd(n - 1)
@lru_cache(None)
def odd(n):
    return False if n == 0 else even(n - 1)
out = []
for n in range(3000):
    out.append(even(n))
print(sum(out))
