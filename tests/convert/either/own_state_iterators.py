# trap: iterators over lists of objects
class N:
    def __init__(self, k):
        self.path = [k]
    def grow(self, k):
        self.path.append(k)
ns = [N(k) for k in range(3)]
it = iter(ns[0].path)
gen = (v for v in ns[1].path)
en = enumerate(ns[2].path)
for n in ns:
    n.grow(5)
print(list(it), list(gen), list(en))
