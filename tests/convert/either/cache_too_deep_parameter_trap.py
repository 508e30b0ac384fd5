# trap: how far it goes stands in a call of the function around
from functools import lru_cache
@lru_cache(maxsize=None)
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
def table(limit):
    out = []
    for n in range(limit):
        out.append(fib(n) % 1000007)
    return out
print(sum(table(10)), sum(table(2500)))
