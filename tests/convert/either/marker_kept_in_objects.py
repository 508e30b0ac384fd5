# trap: each object holds one that only means itself, and a set of them has one element
import math


class Top:
    pass


TOP = Top()


class Node:
    def __init__(self, size):
        self.size, self.up = size, TOP


nodes = []
for n in range(3):
    node = Node(math.sqrt(n))
    nodes.append(node)
print(len({node.up for node in nodes}))
