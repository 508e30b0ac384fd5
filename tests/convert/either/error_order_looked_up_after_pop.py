# trap: a place is looked up twice, and the item has lost it in between
rows = [[3, 1], [0, 2], [1]]
table = [0] * 3
seen = []
try:
    for row in rows:
        table[row[0]] += 1
        row.pop()
        table[2 - row[0]] += row[0]
        seen.append(12 // row[0])
except Exception as error:
    print(type(error).__name__, error)
print(rows, table, seen)
