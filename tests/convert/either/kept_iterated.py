# trap: kept iterated
d = {"a": 1, "b": 2}
for k in list(d):
    u = k.upper()
    if u not in d:
        d[u] = d[k]
print(d)
