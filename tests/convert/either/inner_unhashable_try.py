# trap: inner unhashable try
d = {}
bad = []
for x in [1, [2], 3]:
    try:
        d[x] = 1
    except TypeError:
        bad.append(x)
print(d, bad)
