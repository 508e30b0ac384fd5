# the dict has been handed to a function that puts a list in
table = {}


def prepare(target):
    target[1] = {"n": 0}


prepare(table)
for x in range(4):
    total = sum(range(x))
    table.setdefault(x, {"n": 0, "sum": 0})
    table[x]["sum"] += total
    print(total / (x - 1))
