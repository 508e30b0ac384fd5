# trap: objects that are counted come out of the counter again
from collections import Counter


class Node:
    def __init__(self, v):
        self.v = v


nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}


def most(node):
    counted = Counter()
    counted[node] += 1
    return counted.most_common(1)[0][0]


xs = []
for i in range(4):
    xs.append(most(nodes[i]))
print([x in ORDER for x in xs])
