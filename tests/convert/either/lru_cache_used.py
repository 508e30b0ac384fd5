# trap: a cache that changes nothing but time
import functools


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


out = []
for n in range(12):
    out.append(fib(n))
print(out)
