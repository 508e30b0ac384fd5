"""Objects that are equal only to themselves reach a lookup through what an error was made with."""


class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}

class Found(Exception):
    def __init__(self, n, label):
        self.label = label
xs = []
for i in range(4):
    try:
        raise Found(nodes[i], "x")
    except Found as e:
        xs.append(e.args[0])
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
