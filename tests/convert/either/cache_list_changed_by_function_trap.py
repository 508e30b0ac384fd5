# trap: a function changes the list that a cached function looks into
from functools import lru_cache
weights = [3, 4, 5]
@lru_cache(maxsize=None)
def scaled(n):
    return n * weights[0]
def change(some):
    some[0] = 9
print(scaled(2))
change(weights)
out = []
for n in [1, 2, 3]:
    out.append(scaled(n))
print(out)
