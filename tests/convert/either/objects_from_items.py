"""Objects that are equal only to themselves reach a lookup through a method that is called like that of a dict."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class Bag:
    def __init__(self, ns): self.ns = ns
    def items(self): return [(i, n) for i, n in enumerate(self.ns)]
bag = Bag(nodes)
xs = []
for i, n in bag.items():
    xs.append(n)
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
