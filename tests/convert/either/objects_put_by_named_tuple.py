"""Objects that are equal only to themselves reach a lookup through a list that a named tuple holds."""

from collections import namedtuple


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
a = []
C = namedtuple("C", "l")
c = C(a)
for i in range(4): c.l.append(nodes[i])
xs = a
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
