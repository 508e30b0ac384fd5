# trap: a function made before the new value is given changes what the name stands for when it runs
shared = []


def run(row):
    add = lambda: row.append(1)
    row = shared
    add()
    return len(row)


sizes = []
for row in [[1], [2, 3]]:
    sizes.append(run(row))
print(sizes, shared)
