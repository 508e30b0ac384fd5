# trap: a key comes into a dict by being asked for
from collections import defaultdict
class Node:
    def __init__(self, n):
        self.n = n
        self.log = []
nodes = [Node(i) for i in range(3)]
def given(value):
    total = sum(range(50))
    return value if total else None
links = defaultdict(list)
links["x"].append(0)
for node in nodes:
    links[node].append(1)
kept = []
for node in links:
    kept.append(given(node))
for node in nodes:
    node.log.append("late")
print([getattr(node, "log", node) for node in kept])
