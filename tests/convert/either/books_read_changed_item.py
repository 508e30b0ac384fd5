# trap: the books read what the item has changed of itself
class N:

    def __init__(self, k):
        self.k = k

    def grow(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 1) % 17

    def value(self):
        return self.k * 2
ns = [N(k) for k in range(4)]
best = None
total = 0
table = {}
for i, n in enumerate(ns):
    n.grow(7)
    v = n.value()
    total += v
    table[i] = (v, n.k)
    if best is None or v > best:
        best = v
        best = v
print([n.k for n in ns], best, total, table)
