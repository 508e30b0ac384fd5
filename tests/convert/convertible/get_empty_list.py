# class: a list is put together anew of the old one, or of nothing
table = {}
for n in range(1, 60):
    k = n % 5
    table[k] = table.get(k, []) + [n ** 3 % 7]
print(table)
