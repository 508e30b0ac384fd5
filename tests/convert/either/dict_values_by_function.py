# a function puts a list into the dict of the module

def work(x):
    return sum(n * x for n in range(20))


table = {}
table["a"] = 1


def more():
    table["b"] = [2]


more()

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

