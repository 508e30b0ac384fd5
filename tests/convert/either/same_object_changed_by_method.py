# trap: a result is changed by a method afterwards
class Node:
    def __init__(self, v):
        self.v = v
    def grow(self):
        self.v += 10
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n]
out = []
for n in range(3):
    out.append(pick(n))
nodes[0].grow()
print([o.v for o in out])
