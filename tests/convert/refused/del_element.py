# refused: table - elements are deleted
table = {n: n * n for n in range(6)}
sizes = []
for n in range(0, 6, 2):
    del table[n]
    sizes.append(len(table))
print(table, sizes)
