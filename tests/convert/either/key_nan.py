# trap: a nan is a key of its own each time
nan = float("nan")
table = {}
for n, key in enumerate([nan, nan, 1.0]):
    table[key] = n
print(len(table), sorted(table.values()))
