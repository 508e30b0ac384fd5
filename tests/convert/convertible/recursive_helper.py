# class: a recursive helper
def depth(tree):
    return 1 + max(map(depth, tree), default=0) if isinstance(tree, list) else 0


out = []
for tree in [[], [[]], [[[]], []], 5]:
    out.append(depth(tree))
print(out)
