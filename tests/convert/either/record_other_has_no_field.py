# one of two records lacks the field, so the sum fails before the division does
table = {}
for x in range(6):
    size = sum(range(x))
    if x % 2:
        table.setdefault(x % 3, {"n": 0, "sum": 0})
    table.setdefault(x % 3, {"n": 0})
    table[x % 3]["n"] += 1
    table[x % 3]["sum"] += size
    print(1 / (x - 0))
