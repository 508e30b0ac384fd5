# trap: there is something, but nothing can be appended
table = {0: None, 1: []}
for n in range(6):
    k = n % 3
    v = n ** 2
    try:
        table[k].append(v)
    except KeyError:
        table[k] = [v]
print(table)
