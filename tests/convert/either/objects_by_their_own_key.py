# trap: a method gives back the object that it is asked for


class Node:
    def __init__(self, v):
        self.v = v


nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}


class Same:
    def __getitem__(self, key):
        return key


xs = []
for i in range(4):
    xs.append(Same()[nodes[i]])
print([x in ORDER for x in xs])
