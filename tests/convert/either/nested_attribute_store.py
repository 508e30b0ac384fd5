# trap: an attribute of an attribute
class Leaf:
    value = 0


class Tree:
    def __init__(self):
        self.leaf = Leaf()


tree = Tree()
out = []
for n in range(4):
    tree.leaf.value = tree.leaf.value + n
    out.append(tree.leaf.value)
print(out)
