# trap: objects as keys of a fixed dictionary
class Node:
    pass


nodes = [Node() for _ in range(3)]
weights = {node: 10 * n for n, node in enumerate(nodes)}
out = []
for node in nodes:
    out.append(weights[node])
print(out)
