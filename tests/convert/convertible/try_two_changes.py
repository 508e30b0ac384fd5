good, bad = [], []
for x in [{"a": 1, "b": 2}, {"a": 1}, {"b": 3}]:
    try:
        good.append(x["a"] + 0)
        bad.append(x["b"] + 0)
    except KeyError as e:
        bad.append(repr(e))
print(good, bad)
