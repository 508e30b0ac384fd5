"""Objects that are equal only to themselves reach a lookup, made by a class that was asked for."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

kind = type(nodes[0])
ORDER = {}
xs = []
for i in range(4):
    n = kind(i)
    xs.append(n)
    ORDER[n] = i
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
