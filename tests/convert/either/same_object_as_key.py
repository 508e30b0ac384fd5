# trap: results are looked up as keys
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
names = {node: f"n{node.v}" for node in nodes}
def pick(n):
    return nodes[n]
out = []
for n in range(3):
    out.append(pick(n))
print([names.get(o, "?") for o in out])
