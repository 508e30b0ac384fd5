# trap: a class that derives changes itself
class Base:
    def __init__(self, k):
        self.k = k
    def grow(self):
        self.k += 1
class N(Base):
    total = 0
    def grow(self):
        super().grow()
        N.total += self.k
ns = [Base(1), N(2), N(3)]
for n in ns:
    n.grow()
print([n.k for n in ns], N.total)
