# trap: objects that a default of a lambda names reach a lookup


class Node:
    def __init__(self, v):
        self.v = v


nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}


xs = []
for i in range(4):
    xs.append((lambda p=nodes[i]: p)())
print([x in ORDER for x in xs])
