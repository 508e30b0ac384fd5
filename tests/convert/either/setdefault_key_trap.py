# trap: the object under the key is an item
groups = {}
rows = [[1], [2], [1]]
for row in rows:
    groups.setdefault(len(row), row).append(7)
print(groups, rows)
