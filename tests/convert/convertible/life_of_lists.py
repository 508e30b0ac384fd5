# class: a new list of lists each time
rows, cols = 6, 8
grid = [[(i * 3 + j * 5) % 4 == 0 for j in range(cols)] for i in range(rows)]
for gen in range(3):
    new = [[False] * cols for _ in range(rows)]
    for i in range(rows):
        for j in range(cols):
            n = sum(grid[(i + a) % rows][(j + b) % cols] for a in (-1, 0, 1) for b in (-1, 0, 1)) - grid[i][j]
            new[i][j] = n == 3 or (grid[i][j] and n == 2)
    grid = new
print(grid)
