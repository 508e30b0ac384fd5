# trap: a parameter that a cached function reads changes between two loops
from functools import lru_cache
def run(weights):
    @lru_cache(None)
    def cost(n):
        return n * weights[0]
    first, second = [], []
    for n in range(4):
        first.append(cost(n))
    weights[0] = 5
    for n in range(6):
        second.append(cost(n))
    return first, second
print(run([2]))
