# trap: tuples with objects are sorted
class Node:
    def __init__(self, v):
        self.v = v
    def __lt__(self, other):
        return self.v < other.v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return (0, nodes[n % 3], n)
out = []
for n in range(6):
    out.append(pick(n))
print([t[2] for t in sorted(out, reverse=True)])
print([t[2] for t in sorted(out)], max(out)[2], min(out)[2])
