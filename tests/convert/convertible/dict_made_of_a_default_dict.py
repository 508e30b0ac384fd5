# class: dict[k] = v
from collections import defaultdict
ROADS = "a b 3\nb c 4\na c 9"
def load(text):
    graph = defaultdict(dict)
    for line in text.split("\n"):
        u, v, w = line.split()
        graph[u][v] = graph[v][u] = int(w)
    return dict(graph)
class Network:
    def __init__(self, graph):
        self.graph = graph
    def far(self, src):
        dist = {src: 0}
        for v, w in self.graph[src].items():
            dist[v] = w
        return dist
    def all_pairs(self):
        table = {}
        for src in sorted(self.graph):  # this loop
            dist = self.far(src)
            table[src] = dict(sorted(dist.items()))
        return table
net = Network(load(ROADS))
print(net.all_pairs())
