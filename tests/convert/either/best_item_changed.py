# trap: the best item itself is changed afterwards
rows = [{"n": 3}, {"n": 9}, {"n": 5}]
best = rows[0]
for row in rows:
    if row["n"] > best["n"]:
        best = row
best["mark"] = True
print(rows)
