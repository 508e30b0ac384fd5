# refused: cells - cells[-i] may be what an earlier item wrote
cells = [1] * 9
for i in range(9):
    cells[i] = cells[-i] + cells[i - 5]
print(cells)
