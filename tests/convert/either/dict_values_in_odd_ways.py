# lists come in by an operator, an unpacking and a loop

def work(x):
    return sum(n * x for n in range(20))


table = {}
table["a"] = 1
table |= {"b": [2]}
table["c"], table["d"] = [3], 4
for table["e"] in ([5], [6]):
    pass

kept = {}
sizes = {}
for x in range(4):
    size = work(x)
    for name, value in table.items():
        if name not in kept:
            kept[name] = {}
        kept[name][x] = value
    sizes[x] = size
for name in kept:
    if isinstance(kept[name][0], list):
        kept[name][0].append("changed")
print(kept, sizes, table)

