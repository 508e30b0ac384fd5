# trap: what was missing is noted elsewhere, too
table = {}
log = []
for n in range(9):
    k = n % 2
    v = n ** 2
    try:
        table[k].append(v)
    except KeyError:
        table[k] = [v]
        log.append(k)
print(table, log)
