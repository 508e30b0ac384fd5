# trap: the results are the items
rows = [[1], [2]]


def same(row):
    return row


kept = [same(row) for row in rows]
kept[0].append(9)
print(rows)
