# trap: an object that a cache keeps was changed before the loop
from functools import lru_cache
class Box:
    def __init__(self, n):
        self.n = n
@lru_cache(None)
def box(n):
    return Box(n)
box(1).n = 7
for n in [1, 2]:
    print(box(n).n)
