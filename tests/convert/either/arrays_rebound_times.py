# trap: rebound times
rows = [[[k], [k + 1]] for k in range(6)]
out = []
for row in rows:
    row = row * 2
    row[0] += [1]
    row += [[3]]
    out.append(sum(map(len, row)))
print(out, rows)
