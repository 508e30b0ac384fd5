# trap: what is appended depends on the number of keys
table = {}
for n in range(10):
    for k in (n % 2, n % 3):
        if k not in table:
            table[k] = []
        table[k].append(len(table))
print(table)
