# class: one name for entries in two loops, and in a third that prints
groups, others = {}, {}
for n in range(6):
    entry = groups.setdefault(n % 2, {"n": 0, "t": 0})
    entry["n"] += 1
    entry["t"] += n ** 2
for n in range(6):
    entry = others.setdefault(n % 3, {"n": 0, "t": 0})
    entry["n"] += 1
    entry["t"] += n ** 3
for key in groups:
    entry = groups[key]
    print(key, entry["n"], entry["t"])
print(others)
