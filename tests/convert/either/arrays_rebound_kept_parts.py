# trap: rebound kept parts
rows = [[[k], [k + 1]] for k in range(6)]
kept = []
for row in rows:
    row = row + []
    kept.append(row)
for row in kept:
    row[0].append(9)
print(rows, kept)
