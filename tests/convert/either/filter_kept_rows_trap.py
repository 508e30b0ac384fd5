# trap: rows that were let through are changed afterwards
def good(row):
    return sum(row) > 3
rows = [[1, 2], [3, 4]]
kept = [row for row in rows if good(row)]
kept[0].append(9)
print(rows)
