# trap: kept float nan
d = {}
for x in ["1", "nan", "nan", "1"]:
    k = float(x)
    if k not in d:
        d[k] = 0
    d[k] += 1
print(len(d), list(d.values()))
