# trap: recursion through table
log = []


def walk(node):
    return WALK[type(node).__name__](node)


def walk_list(node):
    log.append(len(node))
    return sum(walk(n) for n in node)


WALK = {"list": walk_list, "int": lambda n: n}
out = []
for tree in [[1, [2]], [3], 4]:
    out.append(walk(tree))
print(out, log)
