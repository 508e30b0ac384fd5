# trap: each row from the row before
rows = [[1]]
for n in range(5):
    last = rows[-1]
    rows.append([a + b for a, b in zip([0] + last, last + [0])])
print(rows)
