"""Objects that are equal only to themselves reach a lookup through a dict that is given more by name."""




class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
d = {}
d.update(a=nodes)
xs = d["a"]
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
