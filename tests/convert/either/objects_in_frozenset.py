"""Objects that are equal only to themselves reach a lookup through a frozenset."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
s = frozenset(nodes)
xs = sorted(s, key=lambda n: n.v)
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
