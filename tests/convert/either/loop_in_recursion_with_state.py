# trap: the loop calls its own function, which keeps a path
path, seen = [], []


def visit(tree):
    path.append(len(tree))
    seen.append(list(path))
    for child in tree:
        visit(child)
    path.pop()


visit([[], [[]]])
print(seen)
