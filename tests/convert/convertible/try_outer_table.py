table = {"a": 1}
good, bad = {}, []
for x in ["a", "b"]:
    try:
        good[x] = table[x]
    except KeyError:
        bad.append(x)
print(good, bad)
