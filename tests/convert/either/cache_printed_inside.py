# trap: a cached function prints only the first time
import functools


@functools.lru_cache
def slow(n):
    print("computing", n)
    return n * n


out = []
for n in [1, 2, 1, 3, 2]:
    out.append(slow(n))
print(out)
