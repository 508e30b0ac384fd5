# trap: each object knows the one before
class N:
    def __init__(self, v, prev):
        self.v, self.prev, self.s = v, prev, 0
nodes = []
def grow(v):
    n = N(v, nodes[-1] if nodes else None)
    nodes.append(n)
for v in range(5):
    grow(v)
for n in nodes:
    n.s = n.v ** 2 + (n.prev.s if n.prev else 0)
print([n.s for n in nodes])
