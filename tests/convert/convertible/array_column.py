# class: A[:, i] = v
import numpy as np

grid = np.zeros((3, 6))
for j in range(6):
    grid[:, j] = np.sqrt(np.arange(3) * j)
print(grid)
