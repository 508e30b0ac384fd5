# trap: a dict that a cache keeps was changed before the loop
from functools import lru_cache
@lru_cache(None)
def grid(n):
    return {k: k * n for k in range(3)}
grid(2)[0] = 99
out = []
for n in [1, 2]:
    out.append(grid(n)[0])
print(out)
