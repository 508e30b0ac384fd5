# refused: flat - the flat view is read, the matrix is written
import numpy as np

grid = np.arange(12.0).reshape(3, 4)
flat = grid.ravel()
for i in range(3):
    grid[i] = flat[:4].sum() + i
print(grid.tolist())
