# trap: without what earlier items left in the cache the recursion is too deep
from functools import lru_cache
@lru_cache(maxsize=None)
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
out = []
for n in range(3000):
    out.append(fib(n) % 1000007)
print(sum(out))
