# trap: a class that is given to a function gets an attribute there
class A:
    @classmethod
    def tick(cls):
        cls.n = getattr(cls, "n", 0) + 1


class B(A):
    pass


class Box:
    def __init__(self):
        self.kinds = []

    def add(self, kind):
        self.kinds.append(kind)
        kind.tick()
        return len(self.kinds)


def work(i, kind):
    b = Box()
    b.add(kind)
    return b.add(kind) + i


out = []
for i in range(4):
    out.append(work(i, B))
print(out, B.n)
