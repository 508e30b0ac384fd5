# trap: kept try
d = {}
n = 0
for k in ["a", ["b"], "c"]:
    try:
        if k not in d:
            d[k] = 1
    except TypeError:
        n += 1
print(d, n)
