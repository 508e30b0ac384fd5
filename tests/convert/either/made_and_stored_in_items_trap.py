# trap: the items are stored in
rows = [{"k": 1}, {"k": 2}]
for row in rows:
    row.setdefault("made", {})["v"] = row["k"] ** 2
print(rows)
