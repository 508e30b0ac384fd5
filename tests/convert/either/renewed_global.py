# trap: the loop variable is read by a function, which sees the copy
rows = [[1, 2], [3]]


def size():
    return len(row)


out = []
for row in rows:
    row = [*row, 0]
    row.append(1)
    out.append(size())
print(out, rows)
