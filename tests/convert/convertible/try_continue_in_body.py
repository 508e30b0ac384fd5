good, bad = [], []
for i, x in enumerate(["1", "x", "3"]):
    try:
        v = int(x)
        if v > 2:
            continue
        good.append((i, v))
    except ValueError:
        bad.append(i)
print(good, bad)
