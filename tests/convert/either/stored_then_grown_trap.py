# trap: what was stored grows before it is read
table = {}
out = []
for n in range(4):
    row = [n]
    table[n] = row
    row.append(n)
    if len(table[n]) == 2:
        out.append(n)
print(table, out)
