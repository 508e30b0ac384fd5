# trap: the id of a copy is another
rows = [[3, 1], [2, 5]]
seen = {}
for row in rows:
    row.sort()
    seen[id(row)] = sum(row)
print([seen.get(id(r)) for r in rows])
