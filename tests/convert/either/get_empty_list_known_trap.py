# trap: the first list has another name
row = []
table = {0: row}
for n in range(1, 60):
    k = n % 5
    table[k] = table.get(k, []) + [n ** 3 % 7]
print(table, row)
