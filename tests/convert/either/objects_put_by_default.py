"""Objects that are equal only to themselves reach a lookup through a list that is the default of a parameter."""




class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
a = []
def put(n, l=a): l.append(n)
for i in range(4): put(nodes[i])
xs = a
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
