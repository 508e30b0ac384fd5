# trap: a function puts all rows into a holder
rows = [{"v": i, "out": 0} for i in range(4)]
holder = [None]
def put(x):
    holder[0] = x
put(rows)
def look():
    return sum(r["out"] for r in holder[0])
for r in rows:
    r["out"] = r["v"] ** 2 + look()
print(rows)
