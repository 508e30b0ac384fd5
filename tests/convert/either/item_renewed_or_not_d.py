# trap: an item is another list for some items, and grows afterwards (d)
rows = [[2, 1], [4, 3, 9]]
def fix(r):
    return sorted(r)
for row in rows:
    try:
        row = fix(row)
    except ValueError:
        print("odd")
    row.append(sum(row))
print(rows)
