# trap: lambda hands on part
rows = [{"v": [1]}, {"v": [2]}]
pick = {"v": lambda r: r["v"]}
out = []
for row in rows:
    out.append(pick["v"](row))
rows[0]["v"].append(7)
print(out)
