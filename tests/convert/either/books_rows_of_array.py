# trap: the loop writes into the array whose rows items read
import numpy as np

grid = np.arange(20.0).reshape(5, 4)
best = None
for i in range(4):
    row = np.cumsum(grid[i])
    total = float(row[-1])
    if best is None or total > grid[best, 0]:
        best = i
    grid[i + 1, 0] = total
print(grid, best)
