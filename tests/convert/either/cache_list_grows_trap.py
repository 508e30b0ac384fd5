# trap: the list that a cached function looks into grows between two loops
from functools import lru_cache
weights = [3, 4, 5]
@lru_cache(maxsize=None)
def scaled(n):
    return n * weights[0]
for step in range(3):
    out = []
    for n in [1, 2, 3]:
        out.append(scaled(n))
    print(out)
    weights.append(1)
