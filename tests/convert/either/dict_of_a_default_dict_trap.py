# trap: one attribute is a dict, the other makes what is missing
from collections import defaultdict
class Network:
    def __init__(self, graph):
        self.graph = graph
    def far(self, src):
        return sum(self.graph[src].values()) + len(self.graph)
def plain():
    g = defaultdict(dict)
    g["a"]["b"] = 3
    return dict(g)
def lazy():
    g = defaultdict(dict)
    g["a"]["b"] = 3
    return g
out = []
net = Network(lazy())
for src in ["a", "x", "y"]:
    out.append(net.far(src))
print(out, len(net.graph))
other = Network(plain())
out = []
for src in ["a", "a"]:
    out.append(other.far(src))
print(out)
other.graph = lazy()
out = []
for src in ["a", "x", "z"]:
    out.append(other.far(src))
print(out, len(other.graph))
