# trap: cells of a grid of None get lists
grid = [[None] * 3 for _ in range(2)]
for r in range(2):
    for c in range(3):
        grid[r][c] = [r, c]
out = []
for row in grid:
    for cell in row:
        cell.append(0)
    out.append(len(row))
print(grid, out)
