# trap: what is returned is the item itself
def find(rows):
    for row in rows:
        if len(row) == 2:
            return row
    return None


rows = [[1], [2, 3], [4]]
found = find(rows)
found.append("mark")
print(rows, found is rows[1])
