# trap: objects know the one before
class Node:
    def __init__(self, v, prev):
        self.v = v
        self.prev = prev
        self.total = 0
def total(node):
    return node.v + (node.prev.total if node.prev else 0)
nodes = [Node(1, None)]
for k in range(3):
    nodes.append(Node(k + 2, nodes[-1]))
for node in nodes:
    node.total = total(node)
    node.half = node.total / 2
print([n.total for n in nodes])
