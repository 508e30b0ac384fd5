# trap: lambda hands on
rows = [[1], [2]]
same = lambda r: r if r else None
pick = {"same": same}
out = []
for row in rows:
    out.append(pick["same"](row))
rows[0].append(7)
print(out)
