# trap: kept value read later
d = {}
out = []
for n in range(6):
    k = str(n % 3)
    row = [n]
    alias = row
    if k not in d:
        d[k] = row
    d[k].append(n)
    out.append(len(alias))
print(d, out)
