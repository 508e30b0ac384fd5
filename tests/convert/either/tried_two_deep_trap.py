# trap: either of two keys may be missing
table = {}
for n in range(9):
    k, j = n % 2, n % 3
    v = n ** 2
    try:
        table[k][j].append(v)
    except KeyError:
        table[k] = {0: [], 1: [], 2: []}
print(table)
