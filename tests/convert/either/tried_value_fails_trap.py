# trap: the value is what is missing
table = {}
sizes = {1: 2, 2: 3}
for n in range(1, 20):
    k = n % 5
    try:
        table[k].append(sizes[k])
    except KeyError:
        table[k] = [n ** 2]
print(table)
