# trap: 1 and "1" are two items and one text
d = {"1": 3, "2": 4}
for x in [1, "1"]:
    y = d[f"{x}"] * 2
    d[f"{x}"] = y + 1
print(d)
