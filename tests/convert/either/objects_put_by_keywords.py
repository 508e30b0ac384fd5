"""Objects that are equal only to themselves reach a lookup through a list among keyword arguments."""




class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
a = []
def put(**ls):
    for l in ls.values(): l.extend(nodes)
put(k=a)
xs = a
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
