# trap: lower() of this class returns the object itself
class Node:
    def __init__(self, n):
        self.n = n

    def lower(self):
        return self


nodes = [Node(1), Node(2)]
kept = []
for node in nodes:
    kept.append(node.lower())
kept[0].n = 50
print([node.n for node in nodes])
