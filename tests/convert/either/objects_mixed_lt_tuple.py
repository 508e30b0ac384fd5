"""Objects that are equal only to themselves reach a set, key or comparison as copies, beside the objects themselves."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
ROOT = nodes[1]
for n in nodes:
    n.near = [nodes[(n.v + 1) % 4]]
    n.links = {nodes[(n.v + 1) % 4], n}
    n.key = (n.v, n)
xs = nodes
found = []
for x in xs:
    found.append((x.v, x, 1) <= (ROOT.v, ROOT, 2))
print(found)
