# trap: the new lists get the name of the old ones at once
rows, cols = 4, 4
grid = [[i + j for j in range(cols)] for i in range(rows)]
for gen in range(3):
    new = [[0] * cols for _ in range(rows)]
    grid = new
    for i in range(rows):
        for j in range(cols):
            new[i][j] = grid[i - 1][j] + 1
print(grid)
