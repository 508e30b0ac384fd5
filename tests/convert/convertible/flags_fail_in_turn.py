# class: the second question fails for an item that the first one takes
rows = [[3], [], [1, 2]]
empty = large = 0
for row in rows:
    if len(row) == 0:
        empty += 1
    elif row[0] > 2:
        large += 1
print(empty, large)
