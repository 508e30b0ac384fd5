# trap: a function gives some rows a key, and others a text among numbers: both fail for one item
def make(i):
    row = {"p": i}
    if i == 4:
        row["p"] = "x"
    else:
        row["r"] = "a"
    return row
rows = [make(i) for i in range(6)]
total = 0
names = []
for row in rows:
    total += row["p"]
    names.append(row["r"] * 2)
print(total, names)
