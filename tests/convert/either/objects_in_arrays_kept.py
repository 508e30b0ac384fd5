# trap: an array holds objects, and one of them is kept
import numpy as np


class Node:
    def __init__(self, v):
        self.v = v


nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}


xs = []
for i in range(4):
    xs.append(np.array([nodes[i], None], dtype=object)[0])
for x in xs:
    x.v += 10
print([n.v for n in nodes])
