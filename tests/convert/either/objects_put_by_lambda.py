"""Objects that are equal only to themselves reach a lookup through a list that a lambda fills."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

groups = [[], []]
list(map(lambda g: g.extend(nodes), groups))
xs = groups[0]
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
