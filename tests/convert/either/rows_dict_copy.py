# trap: copies of a template share its list
template = {"n": 0, "tags": []}
rows = []
for n in range(3):
    row = dict(template)
    row["n"] = n
    row["tags"].append(n)
    rows.append(row)
print(rows, template)
