# trap: break in the else of an inner loop leaves the loop around it
rows = [[1, 2], [3, 4], [5, 0], [7, 8]]
first = None
for row in rows:
    for cell in row:
        if cell == 0:
            break
    else:
        if row[0] > 4:
            first = row
            break
print(first)
for row in rows:
    for cell in row:
        if cell == 0:
            continue
    else:
        break
print(row)
