# trap: the list of items is sorted in the body
rows = [[3], [1], [2]]
seen = []
for row in rows:
    seen.append(row[0])
    rows.sort()
print(seen)
