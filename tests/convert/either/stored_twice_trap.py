# trap: stored, changed, and read
table = {}
out = []
for n in [3, 1, 2]:
    table[n] = [n]
    if n > 1:
        table[n] = [n, n]
    if len(table[n]) == 1:
        out.append(n)
print(table, out)
