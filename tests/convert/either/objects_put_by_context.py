"""Objects that are equal only to themselves reach a lookup through a list that a context manager gives back."""

import contextlib


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
@contextlib.contextmanager
def opened(l):
    yield l
xs = []
with opened(xs) as l:
    for i in range(4): l.append(nodes[i])
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
