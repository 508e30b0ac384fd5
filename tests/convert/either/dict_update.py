# trap: update
table = {}
for n in range(4):
    table.update({n % 3: n, "last": n})
print(table)
