"""Objects that are equal only to themselves reach a lookup through a method called by its name."""

import operator


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class Bag:
    def __init__(self): self.ns = []
    def put(self, n): self.ns.append(n)
bag = Bag()
for i in range(4):
    operator.methodcaller("put", nodes[i])(bag)
xs = bag.ns
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
