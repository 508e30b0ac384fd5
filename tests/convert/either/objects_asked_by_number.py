"""Objects that are equal only to themselves reach a lookup through an object that is asked for 0, 1, 2 ...."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class Bag:
    def __init__(self, ns): self.ns = ns
    def __getitem__(self, i): return self.ns[i]
bag = Bag(nodes)
xs = list(bag)
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
