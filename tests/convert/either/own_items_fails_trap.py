# trap: the failing item stays half changed, and is seen
rows = [[3, 1], [2, "x"], [9, 7]]
try:
    for row in rows:
        row.append(5)
        row.sort()
except TypeError as e:
    print(e)
print(rows)
