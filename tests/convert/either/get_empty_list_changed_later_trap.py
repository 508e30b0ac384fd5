# trap: what was added is changed later
table = {}
for n in range(1, 20):
    k = n % 5
    row = [n ** 2]
    table[k] = table.get(k, []) + row
    row.append("x")
print(table)
