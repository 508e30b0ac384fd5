"""Objects that are equal only to themselves reach a lookup through a function that is called until it gives None."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

rest = list(nodes)
def take():
    return rest.pop(0) if rest else None
xs = list(iter(take, None))
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
