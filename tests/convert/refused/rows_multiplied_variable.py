# refused: rows - a list of one shared row
row = [0, 0]
rows = [row] * 5
for i, r in enumerate(rows):
    r[i % 2] += i
    r[0] += r[1]
print(rows)
