# trap: what the copy is given in an inner loop is changed in the next round of that loop
shared = [[0], [0]]


def mix(row):
    row = list(row)
    for k in range(2):
        if isinstance(row[-1], list):
            row[-1].append(k)
        row.append(shared[k])
    return len(row)


sizes = []
for row in [[1, 2], [3, 4, 5]]:
    sizes.append(mix(row))
print(sizes, shared)
