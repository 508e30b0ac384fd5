# lists come into the dict by `update`

def work(x):
    return sum(n * x for n in range(20))


table = {}
table["a"] = 1
table.update({"b": [2]})

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

