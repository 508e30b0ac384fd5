"""Objects that are equal only to themselves reach a lookup through a list that a partial fills."""

import functools


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

def put(a, b): a.append(b)
xs = []
g = functools.partial(put, xs)
for i in range(4):
    g(nodes[i])
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
