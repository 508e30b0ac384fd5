# class: rows further down are the same lists, a slice makes a list longer, a mask shifts the axes
import numpy as np

rows = [[k, k + 1] for k in range(6)]
rows[4] = rows[1]
for i in range(5):
    rows[i][0] = rows[i + 1][0] * 2
    rows[i] += [rows[i + 1][1]]
print(rows)
values = list(range(12))
for i in range(0, 9, 3):
    values[i : i + 2] = [values[i + 2]] * 3
print(values)
grid = np.arange(24.0).reshape(2, 3, 4)
mask = np.array([[True, False, True], [False, True, True]])
for i in range(2):
    grid[mask, i] = grid[1, i + 1] + 1
print(grid.tolist())
