# trap: inner extend try
d = []
bad = 0
for x in [(1, 2), 2, (3,)]:
    try:
        d.extend(x)
    except TypeError:
        bad += 1
print(d, bad)
