# trap: inner store try
d = [0] * 3
bad = []
for x in range(6):
    try:
        d[x] = x * 2
    except IndexError:
        bad.append(x)
print(d, bad)
