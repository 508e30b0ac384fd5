"""Objects that are equal only to themselves reach a lookup through a dict made by its type."""

from typing import TypedDict


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class Row(TypedDict):
    n: object
xs = []
for i in range(4):
    row = Row(n=nodes[i])
    xs.append(row["n"])
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
