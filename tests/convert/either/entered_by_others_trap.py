# trap: an item is changed in the body, and other items look at it
class Node:
    def __init__(self, n):
        self.n = n
        self.total = 0
        self.near = []
        self.info = {"a": 1, "b": 2}

    def seen(self):
        return sum(other.total for other in self.near)

    def grow(self, by):
        self.total += by


nodes = [Node(n) for n in range(4)]
for node in nodes:
    node.total = node.n ** 2
print([n.total for n in nodes])
for a, b in zip(nodes, nodes[1:]):
    b.near.append(a)
for node in nodes:
    node.total = node.seen() + node.n
print([n.total for n in nodes])
for node in nodes:
    node.info["a"] = node.n * 3
    node.info["b"] += node.info.get("a", 0)
print([n.info for n in nodes])
for node in nodes:
    node.total += node.n
print([n.total for n in nodes])
rows = [{"a": n, "b": 0} for n in range(4)]
first = rows[0]
for row in rows:
    row["b"] = row["a"] ** 2 + first["b"]
print(rows)
for row in rows:
    row["b"] = row["a"] + sum(r["b"] for r in rows)
print(rows)
for row in rows:
    row["a"] = len(row) + 3
    row["c"] = row["a"] ** 2
print(rows)
both = rows + rows[:1]
for row in both:
    row["a"] = row["a"] + 1
print(rows)
for node in nodes:
    node.grow(3)
    node.near = [node]
    node.total = node.total + node.seen()
print([n.total for n in nodes])
