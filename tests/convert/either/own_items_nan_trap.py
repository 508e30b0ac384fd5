# trap: a nan in an item is found by identity
nan = float("nan")
rows = [[nan, 1.0], [2.0, nan]]
for row in rows:
    row.append(3.0)
    row.reverse()
print(rows, nan in rows[0], nan in rows[1])
