# trap: a property called name that gives a list
class P:
    def __init__(self, i): self._n = [i]
    @property
    def name(self): return self._n
    def __eq__(self, o): return self._n == o._n
nodes = [P(i) for i in range(4)]
kept = []
for n in nodes:
    kept.append((n.name, sum(range(5))))
for k, _ in kept:
    k.append(9)
print([n._n for n in nodes])
