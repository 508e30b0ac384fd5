# trap: what was missing is printed
table = {}
for n in range(9):
    k = n % 2
    v = n ** 2
    try:
        table[k].append(v)
    except KeyError:
        print("new", k)
        table[k] = [v]
print(table)
