# trap: a table says where to go on
from functools import lru_cache
parent = {i: i - 1 for i in range(1, 6000)}
@lru_cache(maxsize=None)
def depth(n):
    if n == 0:
        return 0
    return depth(parent[n]) + 1
out = []
for n in range(6000):
    out.append(depth(n))
print(out[-1])
