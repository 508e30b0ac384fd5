# trap: an attribute holds the iterator, too
def f(k):
    return 10 / (k - 3)
class T:
    def __init__(self):
        self.it = None
    def load(self):
        it = map(abs, range(40))
        self.it = it
        out = []
        for k in it:
            out.append(f(k))
        return out
t = T()
try:
    t.load()
except ZeroDivisionError:
    print(len(list(t.it)))
