# trap: the copy is made under a condition only, so the item itself may be changed
def sort_it(row, copy):
    if copy:
        row = list(row)
    row.sort()
    return row[0]


rows = [[3, 1], [9, 2]]
firsts = []
for row in rows:
    firsts.append(sort_it(row, len(firsts) > 5))
print(firsts, rows)
