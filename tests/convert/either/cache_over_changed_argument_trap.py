# trap: a list that the function around the cached one was given changes
from functools import lru_cache
def make(weights):
    @lru_cache(None)
    def cost(n):
        return n * weights[0]
    return cost
weights = [2]
cost = make(weights)
first, second = [], []
for n in range(4):
    first.append(cost(n))
weights[0] = 5
for n in range(6):
    second.append(cost(n))
print(first, second)
