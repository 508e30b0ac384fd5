# trap: a constructor may not set an attribute
class N:
    def __init__(self, k):
        self.k = k
        if k:
            self.x = k
    def grow(self):
        if self.k:
            self.x += 1
        else:
            self.k = 9
ns = [N(k) for k in range(3)]
for n in ns:
    n.grow()
print([(n.k, hasattr(n, "x")) for n in ns])
