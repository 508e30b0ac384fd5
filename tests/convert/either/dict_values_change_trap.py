# trap: the values of a dict are replaced under another name
table = {"a": 1, "b": 2}
other = table
rows = []
other["a"] = rows
total = []
for key in ["a", "b", "a"]:
    value = table[key]
    if key == "a":
        value.append(key)
    total.append(len(rows))
print(total, rows)
