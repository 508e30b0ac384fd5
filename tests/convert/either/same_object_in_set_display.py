# trap: results are put into a set
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n % 2]
out = []
for n in range(4):
    out.append(pick(n))
a, b, c, d = out
print(len({a, b, c, d}), len({a: 1, c: 2}))
