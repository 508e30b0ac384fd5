# trap: an attribute called name that is no text
from types import SimpleNamespace
nodes = [SimpleNamespace(name=[i], v=i) for i in range(4)]
kept = []
for n in nodes:
    kept.append((n.name, sum(range(n.v))))
for k, _ in kept:
    k.append(9)
print([n.name for n in nodes])
