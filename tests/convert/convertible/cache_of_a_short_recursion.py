# class: a cache around a function that calls itself, a few steps deep
from functools import lru_cache
@lru_cache(maxsize=None)
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
out = []
for n in range(60):
    out.append(fib(n))
print(out)
