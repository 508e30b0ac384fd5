# trap: parents change on the way
parent = list(range(6))


def root(x):
    while parent[x] != x:
        x = parent[x]
    return x


for a, b in [(0, 1), (2, 3), (1, 3), (4, 5)]:
    parent[root(a)] = root(b)
print([root(x) for x in range(6)])
