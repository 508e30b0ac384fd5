# class: dict[k] = v
missing = float("nan")
grid = [[(i * j) ** 0.5 if i != j else missing for j in range(3)] for i in range(4)]
cells = {}
for i in range(len(grid)):  # this loop
    for j in range(3):
        cells[i, j] = f"{grid[i][j]:.3f}"
print(cells, i, j)
