# trap: kept value shared
base = [1, 2]
d = {}
for n in range(6):
    k = str(n % 3)
    row = base
    if k not in d:
        d[k] = row
    d[k].append(n)
print(d, base)
