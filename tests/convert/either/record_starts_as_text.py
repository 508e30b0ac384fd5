# a later store puts a text under a key by a name
table = {}
for name in ("n", "sum"):
    table.setdefault(0, {"n": 0, "sum": 0})
    table[0][name] = "none"
for x in range(4):
    total = sum(range(x))
    table.setdefault(0, {"n": 0, "sum": 0})
    table[0]["sum"] += total
    print(total / x)
