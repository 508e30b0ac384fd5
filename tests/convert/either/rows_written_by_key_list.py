# trap: a list in a row is shared by all rows
tags = []
rows = [{"n": n, "tags": tags} for n in range(3)]
for row in rows:
    row["tags"].append(row["n"])
    row["count"] = len(row["tags"])
print(rows)
