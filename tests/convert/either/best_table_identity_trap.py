# trap: the table knows each node by its identity
class Node:
    def __init__(self, n):
        self.n = n


nodes = [Node(n) for n in range(6)]
scores = {node: node.n * 4 % 6 for node in nodes}
best = None
squares = []
for i in range(6):
    node = nodes[i]
    squares.append(node.n**2)
    if best is None or scores[node] > scores[best]:
        best = node
print(best.n, best in nodes, squares)
