# trap: a row that is written out has no such key, and a text among numbers: both fail for one item
rows = [{"r": "a", "p": 1}, {"r": "b", "p": 2}, {"q": "c", "p": "x"}]
total = 0
names = []
for row in rows:
    total += row["p"]
    names.append(row["r"] * 2)
print(total, names)
