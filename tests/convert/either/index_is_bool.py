# trap: True and 1 are one index, 1.0 is one key
table = {}
for key in [1, True, 1.0, "1"]:
    table[key] = repr(key)
print(table)
