# refused: slow - a cache whose counts are read afterwards
import functools


@functools.lru_cache
def slow(n):
    return n * n


out = []
for n in [1, 2, 1, 2, 3]:
    out.append(slow(n))
print(out, slow.cache_info().hits)
