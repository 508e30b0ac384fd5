# trap: a class's own `update`, `add` and `append` are not those of sets and lists: they reach what others see, and print
class Keeper:
    def __init__(self, items):
        self.items = items

    def update(self, v):
        self.items.append(v)


class Node:
    def __init__(self, parent=None):
        self.parent = parent
        self.total = 0

    def add(self, x):
        self.total += x
        if self.parent is not None:
            self.parent.total += x


class Counter:
    def __init__(self):
        self.n = 0

    def append(self, v):
        self.n += v
        print("n", self.n)


data = [1, 2]
keeper = Keeper(data)
for v in [1, 2, 3]:
    w = v * len(data)
    keeper.update(w)
print(keeper.items)
root = Node()
leaf = Node(root)
for v in [1, 2, 3]:
    w = v * 2 + root.total
    leaf.add(w)
print(leaf.total, root.total)
counter = Counter()
for v in [1, 2, 3]:
    w = v * v
    counter.append(w)
    print("w", w)
