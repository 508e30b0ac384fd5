# refused: grid - the row is written, a column is read
import numpy as np

grid = np.eye(5)
for i in range(5):
    grid[i] = grid[:, i].sum() + i
print(grid.tolist())
