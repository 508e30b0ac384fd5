# trap: the separator is computed by the item
rows = [[1, 2, 3], [4, 5], [6]]
for row in rows:
    gap = "-" * len(row)
    print(*row, sep=gap)
