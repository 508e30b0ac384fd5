# refused: cells - cells[order[i]] is written and read
order = [0, 1, 0, 2, 1, 0]
cells = [1, 1, 1]
for i in range(6):
    cells[order[i]] = cells[order[i]] + cells[0]
print(cells)
