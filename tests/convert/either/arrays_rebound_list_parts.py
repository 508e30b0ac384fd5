# trap: rebound list parts
rows = [[[k], [k + 1]] for k in range(6)]
out = []
for row in rows:
    row = row + [[0]]
    row[0].append(1)
    out.append(sum(map(len, row)))
print(out, rows)
