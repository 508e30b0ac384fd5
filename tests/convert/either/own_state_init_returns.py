# trap: a constructor may return early
class N:
    def __init__(self, k):
        if k == 1:
            return
        self.x = k
    def grow(self):
        self.x = getattr(self, "x", 100) + 1
ns = [N(k) for k in range(3)]
for n in ns:
    n.grow()
print([n.x for n in ns])
