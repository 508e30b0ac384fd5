# trap: the loop changes its item, then works on a copy
rows = [{"n": 2}, {"n": 5}]
out = []
for row in rows:
    row["n"] += 1
    row = dict(row)
    row["n"] *= 10
    out.append(row)
print(rows, out)
