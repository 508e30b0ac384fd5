# trap: the dictionary loses keys while a copy is gone through
table = {"a": 1, "b": 2, "c": 3}
for key in list(table):
    if table[key] % 2:
        del table[key]
print(table)
