# trap: what is stored depends on the number of keys
table = {}
for n in range(10):
    table.setdefault(n % 2, {})[n] = len(table)
print(table)
