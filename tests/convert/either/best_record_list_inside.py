# trap: a list of the item is in the best record, and is changed later
best = {"loss": 9}
rows = [[3, 1], [1, 1], [2, 5]]
for row in rows:
    value = sum(row)
    if value < best["loss"]:
        best = {"loss": value, "row": row}
rows[1].append(7)
print(best)
