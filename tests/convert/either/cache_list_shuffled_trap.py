# trap: the list that a cached function looks into is shuffled
import random
from functools import lru_cache
weights = [3, 4, 5]
@lru_cache(maxsize=None)
def scaled(n):
    return n * weights[0]
print(scaled(2))
weights.sort(reverse=True)
random.Random(4).shuffle(weights)
out = []
for n in [1, 2, 3]:
    out.append(scaled(n))
print(out)
