# trap: a class with slots
class N:
    __slots__ = ("k", "m")
    def __init__(self, k):
        self.k = k
        self.m = 0
    def grow(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 1) % 17
            self.m += 1
ns = [N(k) for k in range(4)]
for n in ns:
    n.grow(7)
print([(n.k, n.m) for n in ns])
