# a record loses its field on the way
table = {}
table.setdefault(0, {"n": 0, "sum": 0})
table[0].pop("sum")
for x in range(6):
    size = sum(range(x))
    table.setdefault(x % 3, {"n": 0, "sum": 0})
    table[x % 3]["sum"] += size
    print(1 / x)
