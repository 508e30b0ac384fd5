# trap: a generator made before reads the name when it is gone through
shared = [[], []]


def run(rows):
    lazy = (rows[k].append(k) for k in range(2))
    rows = shared
    list(lazy)
    return len(rows[1])


sizes = []
for rows in [[[1], [2]], [[3], [4]]]:
    sizes.append(run(rows))
print(sizes, shared)
