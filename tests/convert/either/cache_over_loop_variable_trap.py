# trap: a cached function reads the variable of an outer loop
from functools import lru_cache
@lru_cache(None)
def scaled(n):
    return n * rate
for rate in [1, 2]:
    out = []
    for n in range(3 + rate):
        out.append(scaled(n))
    print(out)
