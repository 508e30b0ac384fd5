# trap: exchanged rows
grid = [[float(i * j) for j in range(4)] for i in range(4)]
new = [row for row in grid]
for step in range(3):
    for i in range(1, 4):
        new[i][0] = grid[i - 1][0] ** 0.5 + 1
    grid, new = new, grid
print(grid, new)
