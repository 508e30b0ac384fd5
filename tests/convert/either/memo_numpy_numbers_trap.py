# trap: equal numbers of NumPy and Python
import numpy as np
cache = {}
def f(n):
    if n in cache:
        return cache[n]
    r = n * 3
    cache[n] = r
    return r
out = []
for n in [1, 2] + list(np.arange(4)):
    out.append(repr(f(n)))
print(out)
