# trap: what is put in stands in a list, too
table = {}
rows = []
for n in range(9):
    k = n % 3
    v = [n ** 2]
    try:
        table[k].append(v)
    except KeyError:
        table[k] = v
    rows.append(v)
print(table, rows)
