# trap: the values are the program's own objects
rows = [[1], [2]]


def same(row):
    return row


found = {len(row) + k: same(row) for k, row in enumerate(rows)}
rows[0].append(5)
found[1].append(7)
print(found, rows)
