# class: a cache around a function that goes down by two indices
from functools import lru_cache
@lru_cache(None)
def paths(r, c):
    if r == 0 or c == 0:
        return 1
    return paths(r - 1, c) + paths(r, c - 1)
out = []
for size in range(1, 20):
    out.append(paths(size, size))
print(out)
