# trap: kept value outer then mutated
tables = {"a": [0], "b": [1]}
d = {}
for n in range(6):
    k = "ab"[n % 2]
    t = tables[k]
    if k not in d:
        d[k] = t
for k in d:
    d[k].append(9)
print(tables)
