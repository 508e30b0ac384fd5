# trap: objects as keys of what the loop fills
class Node:
    pass


nodes = [Node() for _ in range(3)]
depth = {}
for n, node in enumerate(nodes):
    depth[node] = n
print([depth[node] for node in nodes])
