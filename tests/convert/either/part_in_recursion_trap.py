# trap: part in recursion
class Node:
    def __init__(self, name, children):
        self.name = name
        self.children = children
        self.seen = []


def walk(node, x):
    node.seen.append(x)
    for child in node.children:
        walk(child, x)
leaf = Node("leaf", [])
out = []
for x in range(4):
    root = Node("root", [leaf])
    walk(root, x)
    out.append(len(root.seen))
print(leaf.seen, out)
