# trap: stored only sometimes
table = {k: [0] for k in range(4)}
out = []
for n in [3, 1, 2, 3]:
    if n != 3:
        table[n] = [n, n, n]
    if len(table[n]) == 1:
        out.append(n)
print(out)
