# trap: items are changed in place, and seen afterwards under another name of their list
def change(row):
    row[0] = 3


rows = [[1.0], [2.0]]
again = rows
for row in again:
    (row or row)[0] = -1.0
others = [[1.0], [2.0]]
same = others
for row in same:
    change(row)
print(rows, others)
