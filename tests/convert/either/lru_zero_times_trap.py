# trap: 0.0 and -0.0 after a product
from functools import lru_cache
@lru_cache(maxsize=None)
def f(x):
    return x * 2
out = []
for x in [1, -1, 0, 3, -2]:
    out.append(f(x * 0.0))
print(out)
