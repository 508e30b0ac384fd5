"""Objects that are equal only to themselves reach a lookup through a list that a property gives."""




class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
class B:
    def __init__(self): self._r = []
    @property
    def rows(self): return self._r
b = B()
for i in range(4): b.rows.append(nodes[i])
xs = b._r
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
