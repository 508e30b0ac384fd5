# what a function gives back is filled on by its caller, who calls it again

def work(x):
    return sum(n * x for n in range(20))


def collect(table, deep):
    counts = {}
    counts["a"] = 1
    for x in range(3):
        size = work(x)
        for name, value in table.items():
            if name not in counts:
                counts[name] = {}
            if name != "a":
                counts[name][size] = value
    return counts


first = collect({}, 0)
first["b"] = {"c": [1]}
second = collect(first, 1)
for value in second["b"].values():
    value["c"].append(2)
print(first, second)
