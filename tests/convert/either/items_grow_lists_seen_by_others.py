# trap: an item grows a list, and asks what another one has
class Node:
    def __init__(self, value):
        self.value = value
        self.seen = []
        self.left = None


def visit(nodes):
    for node in nodes:
        node.seen.append(node.value)
        if node.left is not None:
            node.seen.append(len(node.left.seen))


nodes = [Node(k) for k in range(4)]
for n in range(1, 4):
    nodes[n].left = nodes[n - 1]
visit(nodes)
print([node.seen for node in nodes])
