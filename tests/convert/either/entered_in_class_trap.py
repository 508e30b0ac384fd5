# trap: a function enters rows in a list of a class
class Store:
    items = []
def register(x):
    Store.items.append(x)
    return x
rows = [{"v": i, "s": 0} for i in range(4)]
for r in rows:
    register(r)
def seen():
    return sum(x["s"] for x in Store.items)
for r in rows:
    n = sum(range(r["v"] + 1)) + seen()
    r["s"] = n
print(rows)
