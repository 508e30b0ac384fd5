# trap: max with a key keeps the object
rows = [{"n": 3}, {"n": 9}, {"n": 5}]
best = rows[0]
for row in rows:
    best = max(best, row, key=lambda r: r["n"])
best["mark"] = True
print(rows)
