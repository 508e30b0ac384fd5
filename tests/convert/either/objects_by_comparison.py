# trap: a comparison gives an object, not an answer


class Node:
    def __init__(self, v):
        self.v = v


nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}


class Box:
    def __init__(self, node):
        self.node = node

    def __lt__(self, other):
        return self.node


xs = []
for i in range(4):
    xs.append(Box(nodes[i]) < 1)
print([x in ORDER for x in xs])
