# class: d[k] = v where later items overwrite earlier ones and the order of keys is seen
table = {"z": 0}
for number in [5, 3, 8, 5, 13, 3]:
    table[number % 5] = number
print(list(table.items()))
