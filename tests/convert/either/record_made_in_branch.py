# only some items make the record
table = {}
for x in range(6):
    size = sum(range(x))
    if x > 2:
        table.setdefault(x, {"n": 0, "sum": 0})
    table[x]["sum"] += size
    print(1 / x)
