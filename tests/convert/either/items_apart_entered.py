# trap: rows are entered in a list
registry = []
def register(o):
    registry.append(o)
def f(row):
    return row["x"] + registry[0]["x"]
rows = [{"x": k + 1, "n": 0} for k in range(4)]
for row in rows:
    register(row)
for row in rows:
    row["x"] = f(row)
    row["n"] = row["x"] * 2
print([r["n"] for r in rows])
