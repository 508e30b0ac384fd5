# trap: a row of the dict has another name
row = {}
table = {0: row}
for n in range(10):
    table.setdefault(n % 2, {})[n] = n ** 3
print(table, row)
