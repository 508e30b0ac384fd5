# trap: a list cannot be added to a tuple
table = {1: (1,)}
for n in range(1, 20):
    k = n % 5
    table[k] = table.get(k, []) + [n ** 3]
print(table)
