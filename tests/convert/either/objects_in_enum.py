"""Objects that are equal only to themselves reach a lookup through the members of an enumeration."""

import enum


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class Kind(enum.Enum):
    A = nodes[0]
    B = nodes[1]
xs = []
for k in Kind:
    xs.append(k.value)
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
