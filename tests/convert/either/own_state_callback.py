# trap: objects call what they were given
log = []
class N:
    def __init__(self, k, f):
        self.k = k
        self.f = f
    def grow(self):
        self.k += 1
        self.f(self.k)
ns = [N(k, log.append) for k in range(3)]
for n in ns:
    n.grow()
print([n.k for n in ns], log)
