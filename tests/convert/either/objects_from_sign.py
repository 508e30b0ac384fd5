"""Objects that are equal only to themselves reach a lookup through a sign of a class."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class Pipe:
    def __init__(self, ns): self.ns = ns
    def __invert__(self): return self.ns
p = Pipe(nodes)
xs = ~p
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
