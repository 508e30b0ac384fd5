# trap: tuples with objects are compared
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n], n
out = []
for n in range(3):
    out.append(pick(n))
print(out == [(nodes[0], 0), (nodes[1], 1), (nodes[2], 2)], out[0] < (nodes[0], 5))
