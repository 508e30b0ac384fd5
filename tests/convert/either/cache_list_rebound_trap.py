# trap: the name that a cached function looks at gets another list
from functools import lru_cache
weights = [3, 4, 5]
@lru_cache(maxsize=None)
def scaled(n):
    return n * weights[0]
print(scaled(2))
def other():
    global weights
    weights = [9]
other()
out = []
for n in [1, 2, 3]:
    out.append(scaled(n))
print(out)
