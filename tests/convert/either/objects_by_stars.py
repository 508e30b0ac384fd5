# trap: objects given behind a star reach a lookup


class Node:
    def __init__(self, v):
        self.v = v


nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}


def second(a, b):
    return b


xs = []
for i in range(4):
    xs.append(second(*(1, nodes[i])))
print([x in ORDER for x in xs])
