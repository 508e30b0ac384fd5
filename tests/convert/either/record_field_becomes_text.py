# a function makes a text of a field meanwhile
table = {}


def spoil(record):
    record["sum"] = "many"


for x in range(6):
    size = sum(range(x))
    table.setdefault(x % 3, {"n": 0, "sum": 0})
    table[x % 3]["sum"] += size
    print(1 / (5 - x))
for record in table.values():
    spoil(record)
for x in range(6):
    size = sum(range(x))
    table.setdefault(x % 3, {"n": 0, "sum": 0})
    table[x % 3]["sum"] += size
    print(1 / x)
