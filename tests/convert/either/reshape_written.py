# trap: the flat view is written, the matrix is read
import numpy as np

grid = np.zeros((3, 3))
flat = grid.reshape(-1)
for i in range(1, 9):
    flat[i] = grid[(i - 1) // 3, (i - 1) % 3] + 1
print(grid.tolist())
