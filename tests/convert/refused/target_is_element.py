# refused: cells - the loop's own target is an element
cells = [0, 0]
out = []
for cells[0] in range(4):
    cells[1] += cells[0]
    out.append(list(cells))
print(out)
