# trap: two names for one list of lists
rows, cols = 4, 4
new = [[0] * cols for _ in range(rows)]
grid = new
for gen in range(3):
    for i in range(rows):
        for j in range(cols):
            new[i][j] = grid[i - 1][j] + 1
print(grid)
