# trap: the constructor enters the object in a dict of its class
class T:
    every = {}
    def __init__(self, k):
        self.k = k
        self.n = 0
        T.every[k] = self
    @classmethod
    def total(cls):
        return sum(t.n for t in cls.every.values())
ts = [T(k) for k in "abcd"]
for t in ts:
    t.n = ord(t.k) + T.total()
print([t.n for t in ts])
