# trap: the iterator is that of an attribute
def f(k):
    return 10 / (k - 3)
class T:
    def __init__(self):
        self.it = iter(range(40))
    def load(self):
        it = self.it
        out = []
        for k in it:
            out.append(f(k))
        return out
    def load2(self):
        it = enumerate(self.it)
        return [f(k) for n, k in it]
    def get(self):
        return self.it
    def load3(self):
        it = self.get()
        return [f(k) for k in it]
for way in (T.load, T.load2, T.load3):
    t = T()
    try:
        way(t)
    except ZeroDivisionError:
        print(len(list(t.it)))
