# trap: 0.0 and -0.0 after rounding
from functools import lru_cache
@lru_cache(maxsize=None)
def f(x):
    return x * 2
out = []
for x in [0.04, -0.04, 0.01, -0.02, 0.3]:
    key = round(x, 1)
    out.append(f(key))
print(out)
