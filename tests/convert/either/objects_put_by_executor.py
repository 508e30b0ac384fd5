"""Objects that are equal only to themselves reach a lookup through what an executor called."""




class Node:
    def __init__(self, v, near=None):
        self.v = v
        self.near = near or []
nodes = [Node(i) for i in range(4)]
ORDER = {n: n.v for n in nodes}
from concurrent.futures import ThreadPoolExecutor
def pick(i): return nodes[i]
with ThreadPoolExecutor(1) as p:
    xs = list(p.map(pick, range(4)))
found = []
for x in xs:
    found.append(x in ORDER)
print(found)
