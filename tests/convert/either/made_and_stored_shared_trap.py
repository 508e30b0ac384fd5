# trap: one dict is put in for each missing key
shared = {}
table = {}
for n in range(10):
    table.setdefault(n % 2, shared)[n] = n ** 3
print(table, shared)
