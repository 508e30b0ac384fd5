# trap: the question changes what it is asked of
def take(row):
    row.append(1)
    return len(row) > 1
rows = [[], [1], [2]]
print([row for row in rows if take(row)], rows)
