# trap: an object is sought in the results
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n % 2]
out = []
for n in range(6):
    out.append(pick(n))
print(out.index(nodes[1]), out[0] == out[2], len({id(o) for o in out}))
