# trap: the method gives objects that are compared by identity
class Node:
    pass


class Graph:
    def __init__(self):
        self.nodes = [Node(), Node()]

    def pick(self, n):
        return self.nodes[n % 2]


graph = Graph()
first = graph.nodes[0]
out = []
for n in range(4):
    out.append(graph.pick(n) == first)
print(out)
