# class: a cached function that was made with a tuple and a number
from functools import lru_cache
def make(weights, scale):
    @lru_cache(None)
    def cost(n):
        return n * weights[0] * scale
    return cost
WEIGHTS = (2, 3)
cost = make(WEIGHTS, 4)
first = []
for n in range(4):
    first.append(cost(n))
print(first)
