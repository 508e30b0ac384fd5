# trap: None as the start, with a companion
best, where = None, None
for i, n in enumerate([5, 3, 9, 3]):
    if best is None or n < best:
        best, where = n, i
print(best, where)
