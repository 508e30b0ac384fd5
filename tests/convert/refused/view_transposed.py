# refused: turned - the transposed view is read
import numpy as np

grid = np.arange(9.0).reshape(3, 3)
turned = grid.T
for i in range(3):
    grid[i] = turned[i] * 2
print(grid.tolist())
