# trap: dicts know the one before
rows = [{"v": 1, "prev": None, "total": 0}]
for k in range(3):
    rows.append({"v": k + 2, "prev": rows[-1], "total": 0})
def total(row):
    return row["v"] + (row["prev"]["total"] if row["prev"] else 0)
for row in rows:
    row["total"] = total(row)
    row["half"] = row["total"] / 2
print([r["total"] for r in rows])
