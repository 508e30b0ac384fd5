# trap: an object is sought in the values of a dict
class Node:
    def __init__(self, v):
        self.v = v
nodes = [Node(1), Node(2), Node(3)]
def pick(n):
    return nodes[n % 2]
table = {}
for n in range(6):
    table[n] = pick(n)
print([nodes[0] in table.values(), list(table.values()).count(nodes[0])])
