# trap: keys that are equal overwrite, and the first key object stays
table = {}
for n, key in enumerate([(1, 2), (1.0, 2.0), (True, 2)]):
    table[key] = n
print(table)
