# trap: kept unhashable
d = {}
try:
    for k in ["a", ["b"], "c"]:
        u = k * 2
        if u not in d:
            d[u] = 1
except TypeError as e:
    print(e)
print(d)
