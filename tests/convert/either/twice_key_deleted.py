# trap: a row lost a key and has a text among numbers: both fail for one item
rows = [{"r": "ab"[i % 2], "p": i} for i in range(6)]
del rows[4]["r"]
rows[4]["p"] = "x"
total = 0
names = []
for row in rows:
    total += row["p"]
    names.append(row["r"] * 2)
print(total, names)
