# trap: objects in a fixed set
class Node:
    pass


nodes = [Node() for _ in range(3)]
marked = {nodes[0], nodes[2]}
out = []
for n, node in enumerate(nodes):
    out.append(node in marked)
print(out)
