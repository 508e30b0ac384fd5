# trap: a list says where to go on
from functools import lru_cache
nxt = [max(0, i - 1) for i in range(6000)]
@lru_cache(maxsize=None)
def depth(n):
    return 0 if n == 0 else depth(nxt[n]) + 1
out = [depth(n) for n in range(6000)]
print(out[-1])
