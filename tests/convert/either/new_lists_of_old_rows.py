# trap: the new list holds the old rows
rows, cols = 4, 4
grid = [[i + j for j in range(cols)] for i in range(rows)]
for gen in range(3):
    new = list(grid)
    for i in range(rows):
        for j in range(cols):
            new[i][j] = grid[i - 1][j] + 1
    grid = new
print(grid)
