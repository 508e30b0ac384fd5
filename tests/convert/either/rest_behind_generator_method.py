# trap: a generator reads on in an attribute
def f(k):
    return 10 / (k - 3)
class Reader:
    def __init__(self, n):
        self.lines = (k for k in range(n))
    def rows(self):
        for k in self.lines:
            yield k
    def load(self):
        rows = self.rows()
        out = []
        for k in rows:
            out.append(f(k))
        return out
    def load2(self):
        return [f(k) for k in self.rows()]
    def load3(self):
        return sum(f(k) for k in self.lines)
for way in ("load", "load2", "load3"):
    r = Reader(40)
    try:
        print(getattr(r, way)())
    except ZeroDivisionError:
        print(len(list(r.lines)))
    r = Reader(40)
    try:
        print(r.load(), r.load2(), r.load3())
    except ZeroDivisionError:
        print(len(list(r.lines)))
    r = Reader(40)
    try:
        print(r.load2())
    except ZeroDivisionError:
        print(len(list(r.lines)))
    r = Reader(40)
    try:
        print(r.load3())
    except ZeroDivisionError:
        print(len(list(r.lines)))
