# the key is another one by then
table = {}
for x in range(6):
    size = sum(range(x))
    key = x % 3
    table.setdefault(key, {"n": 0, "sum": 0})
    key += 7
    table[key]["sum"] += size
    print(1 / x)
