# refused: row - rows are changed and a neighbour is read through the table
rows = [[1], [2], [3]]
for i, row in enumerate(rows):
    row.append(len(rows[i - 1]))
print(rows)
