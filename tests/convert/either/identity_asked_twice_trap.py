# trap: `is` between an object and one that the loop kept, by way of another name
class Node:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    __hash__ = None
nodes = [Node(i) for i in range(4)]
root = nodes[2]
def given(value):
    total = sum(range(50))
    return value if total else None
kept = []
for node in nodes:
    kept.append(given(node))
chosen = [n for n in kept if n == root][0]
print(chosen is root, [id(a) == id(b) for a, b in zip(nodes, kept)])
