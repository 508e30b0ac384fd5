# trap: the name is given the item's own part again later
def walk(tree):
    tree = dict(tree)
    tree["seen"] = True
    tree = tree["child"]
    tree["seen"] = True
    return sorted(tree)


trees = [{"child": {"a": 1}}, {"child": {"b": 2}}]
out = []
for tree in trees:
    out.append(walk(tree))
print(out, trees)
