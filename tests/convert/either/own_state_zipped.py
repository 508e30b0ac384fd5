# trap: a zip of lists of objects
class N:
    def __init__(self, k):
        self.path = [k]
    def grow(self, k):
        self.path.append(k)
ns = [N(k) for k in range(3)]
both = zip(ns[0].path, ns[1].path)
for n in ns:
    n.grow(5)
print(list(both))
