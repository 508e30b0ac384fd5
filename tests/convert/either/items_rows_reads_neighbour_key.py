# trap: a key of the row before, which was just written
def load():
    return [{"n": n, "sum": 0} for n in range(4)]


rows = load()
for i, row in enumerate(rows):
    row["sum"] = row["n"] + (rows[i - 1]["sum"] if i else 0)
print(rows)
