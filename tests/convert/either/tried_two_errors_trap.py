# trap: two kinds of errors are caught
table = {1: [0]}
for n in range(6):
    k = n % 3
    try:
        table[k].append(n)
    except KeyError:
        table[k] = [n ** 2]
    except TypeError:
        table[k] = []
print(table)
