# trap: the part of the item that is the key changes in between
groups = {}
rows = [{"k": 1, "v": 2}, {"k": 2, "v": 5}, {"k": 1, "v": 7}]
for row in rows:
    entry = groups.setdefault(row["k"], {"n": 0, "sum": 0})
    entry["n"] += 1
    row["k"] = 3
    entry["sum"] += row["v"] ** 2
print(groups, rows)
