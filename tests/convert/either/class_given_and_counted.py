# trap: a class that is given to a function gets an attribute there
class A:
    n = 0


class Box:
    def __init__(self):
        self.kinds = []

    def add(self, kind):
        self.kinds.append(kind)
        kind.n += 1
        return len(self.kinds)


def work(i, kind):
    b = Box()
    b.add(kind)
    return b.add(kind) + i


out = []
for i in range(4):
    out.append(work(i, A))
print(out, A.n)
