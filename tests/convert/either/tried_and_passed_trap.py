# trap: what is missing is left out
table = {0: [], 2: []}
for n in range(9):
    k = n % 3
    v = n ** 2
    try:
        table[k].append(v)
    except KeyError:
        pass
print(table)
