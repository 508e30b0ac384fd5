# trap: rows know all rows
rows = [{"v": k, "total": 0} for k in range(4)]
for row in rows:
    row["all"] = rows
def total(row):
    return row["v"] + sum(r["total"] for r in row["all"])
for row in rows:
    row["total"] = total(row)
    row["half"] = row["total"] / 2
print([r["total"] for r in rows])
