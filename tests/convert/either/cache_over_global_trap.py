# trap: a global is given anew before each loop
from functools import lru_cache
@lru_cache(None)
def scaled(n):
    return n * rate
def use(r):
    global rate
    rate = r
    out = []
    for n in range(4):
        out.append(scaled(n))
    return out
print(use(1), use(2))
