# trap: objects that change are keys of a cache
class Node:
    def __init__(self, weight):
        self.weight = weight
cache = {}
def cost(node):
    if node not in cache:
        cache[node] = node.weight ** 2
    return cache[node]
nodes = [Node(n) for n in range(4)]
print([cost(node) for node in nodes[:2]])
nodes[0].weight = 9
out = []
for node in nodes:
    out.append(cost(node))
print(out)
