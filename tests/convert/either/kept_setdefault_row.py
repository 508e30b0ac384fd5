# trap: kept setdefault row
d = {}
out = []
for n in range(6):
    k = str(n % 3)
    row = [n]
    if k not in d:
        d[k] = []
    d[k].append(row)
    out.append(len(row))
print(d, out)
