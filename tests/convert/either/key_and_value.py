# trap: the value is a part of the item, too, and is changed later
records = [{"key": "a", "tags": []}, {"key": "b", "tags": ["x"]}]
table = {}
for r in records:
    table[r["key"].upper()] = r["tags"]
for r in records:
    r["tags"].append("new")
print(table)
