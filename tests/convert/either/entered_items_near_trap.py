# trap: what an item reads of a name of the body may be another item
class Node:
    def __init__(self, n):
        self.n = n
        self.total = 0
        self.near = []
        self.before = None

    def first(self):
        return self.near[0] if self.near else self


nodes = [Node(n) for n in range(5)]
for a, b in zip(nodes, nodes[1:]):
    b.near.append(a)
    b.before = a
for node in nodes:
    other = node.first()
    node.total = other.total + node.n
print([n.total for n in nodes])
for node in nodes:
    other = node
    for _ in range(2):
        if other.before is not None:
            other = other.before
    node.total = other.total + node.n
print([n.total for n in nodes])
for node in nodes:
    for other in node.near:
        node.total = other.total * 2 + node.n
print([n.total for n in nodes])
for node in nodes:
    pair = [node, node.before]
    node.total = sum(p.total for p in pair if p is not None)
print([n.total for n in nodes])
for node in nodes:
    held = {"of": node.before}
    node.total = held["of"].total + 1 if held["of"] is not None else 7
print([n.total for n in nodes])


class Cell(Node):
    def seen(self):
        return sum(other.total for other in self.near)


cells = [Cell(n) for n in range(4)]
for a, b in zip(cells, cells[1:]):
    b.near.append(a)
for cell in cells:
    cell.total = cell.seen() + cell.n
print([c.total for c in cells])
