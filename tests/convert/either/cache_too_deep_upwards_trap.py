# trap: the recursion goes up, and the loop down
from functools import lru_cache
N = 2000
@lru_cache(maxsize=None)
def left(i):
    if i >= N:
        return 0
    return 1 + left(i + 1)
out = []
for i in range(N, -1, -1):
    out.append(left(i))
print(sum(out))
