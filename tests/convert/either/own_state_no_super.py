# trap: a constructor leaves out that of the base
class Base:
    def __init__(self):
        self.y = 1
    def grow(self):
        self.k += 1
        if self.k > 100:
            self.y = 2
class N(Base):
    def __init__(self, k):
        self.k = k
ns = [N(k) for k in range(3)]
for n in ns:
    n.grow()
print([(n.k, hasattr(n, "y")) for n in ns])
