# trap: objects share a list of their class
class Base:
    shared = []
    def __init__(self, parts, scale):
        self.parts = parts
        self.rows = self.shared
        for part in parts:
            self.rows.append(part.size() * scale)
class Part:
    def __init__(self, n):
        self.n = n
    def size(self):
        return self.n + len(Base.shared)
class Other:
    def __init__(self, parts, scale):
        self.parts = parts
        self.scaled = []
        for part in parts:
            self.scaled.append(part.size() * scale)
        self.table = {}
        for part in self.parts:
            self.table[part.n] = part.size() + scale
        self.total = 0
        for part in self.parts:
            self.total += part.size()
class Node:
    def __init__(self, n, parent):
        self.n = n
        self.parent = parent
        self.kids = []
        for k in range(n):
            self.kids.append(Leaf(k, self))
    def grow(self):
        self.kids = []
        for leaf in self.parent:
            self.kids.append(leaf.depth() + 1)
        return self.kids
class Leaf:
    def __init__(self, k, node):
        self.k = k
        self.node = node
    def depth(self):
        return self.k + len(self.node.kids)
ps = [Part(1), Part(2), Part(5)]
print(Base(ps, 3).rows, Base(ps, 2).rows)
o = Other(ps, 4)
print(o.scaled, o.table, o.total)
n = Node(3, [])
print([k.depth() for k in n.kids])
n.parent = n.kids
print(n.grow())
