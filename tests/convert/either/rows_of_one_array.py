# trap: row is a view that is written
import numpy as np

grid = np.zeros((4, 3))
for i in range(4):
    row = grid[i]
    row[:] = i
    row[0] = grid[i - 1, 0] + 1
print(grid.tolist())
