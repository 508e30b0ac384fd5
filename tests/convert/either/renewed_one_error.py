# trap: the second statement fails for one item after the copy was changed
rows = [[1, 2], [0], [3, 4]]
out = []
try:
    for row in rows:
        row = list(row)
        row.append(10 // row[0])
        out.append(row)
except ZeroDivisionError as error:
    print("stopped", error)
print(out, rows)
