# trap: the __init__ above is replaced later
COUNT = []


class Base:
    def __init__(self, n):
        self.n = n


class Child(Base):
    def __init__(self, n):
        super().__init__(n)


def counting(self, n):
    COUNT.append(n)
    self.n = n


Base.__init__ = counting
out = []
for x in range(4):
    out.append(Child(x).n)
print(out, COUNT)
