# trap: results are removed from where they came from
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n]
out = []
for n in range(3):
    out.append(pick(n))
for o in out:
    nodes.remove(o)
print(len(nodes))
