# trap: inner add unhashable try
d = set()
bad = 0
for x in [1, [2], 3]:
    try:
        d.add(x)
    except TypeError:
        bad += 1
print(d, bad)
