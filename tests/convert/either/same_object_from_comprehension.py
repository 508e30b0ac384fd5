# trap: a comprehension gives objects that are sought
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n % 2]
out = [pick(n) for n in range(6)]
print(out.index(nodes[1]), out[0] == out[2])
