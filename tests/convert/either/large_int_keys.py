# trap: -1 and -2 have one hash
table = {}
for n in [-1, -2, 2**61 - 2]:
    table[n] = str(n)
print(table)
