# trap: an object is sought by a function
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n % 2]
out = []
for n in range(6):
    out.append(pick(n))
def known(o, group):
    return o in group
print([known(o, nodes) for o in out])
