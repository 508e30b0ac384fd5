# trap: a field called name that is no text
from collections import namedtuple
Node = namedtuple("Node", "name value")
nodes = [Node([i], i) for i in range(4)]
kept = []
tot = []
for n in nodes:
    kept.append(n.name)
    tot.append(sum(range(n.value)))
for k in kept:
    k.append(9)
print(nodes, tot)
