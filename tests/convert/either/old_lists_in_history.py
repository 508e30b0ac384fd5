# trap: lists are kept under another name
rows, cols = 4, 4
grid = [[i + j for j in range(cols)] for i in range(rows)]
history = [grid]
for gen in range(3):
    new = [[0] * cols for _ in range(rows)]
    for i in range(rows):
        for j in range(cols):
            new[i][j] = grid[i - 1][j] + history[0][i][j]
    grid = new
    history.append(new)
print(grid, history[1])
