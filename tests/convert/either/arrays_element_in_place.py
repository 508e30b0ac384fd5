# trap: element in place
rows = [[[k], [k + 1]] for k in range(6)]
out = []
for row in rows:
    new = [row[0], 3]
    new[0] += [1]
    out.append(len(new[0]))
print(out, rows)
