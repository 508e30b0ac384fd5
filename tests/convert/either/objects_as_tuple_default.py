"""Objects that are equal only to themselves reach a lookup through the default of a named tuple."""

from typing import NamedTuple


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class P(NamedTuple):
    n: object = nodes[1]
    k: int = 0
xs = []
for i in range(4):
    p = P(k=i)
    xs.append(p[0])
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
