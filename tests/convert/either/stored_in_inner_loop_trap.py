# trap: what was stored is read in an inner loop
table = {}
out = []
for n in [3, 1, 2]:
    table[n] = list(range(n))
    for j in range(n):
        out.append(table[n][j] + 1)
print(table, out)
