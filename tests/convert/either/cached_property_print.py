# trap: a cached property prints once for an object
from functools import cached_property


class Lazy:
    def __init__(self, n):
        self.n = n

    @cached_property
    def square(self):
        print("computing", self.n)
        return self.n ** 2


lazy = Lazy(3)
for k in range(3):
    print(k, lazy.square)
