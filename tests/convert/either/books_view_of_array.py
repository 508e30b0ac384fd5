# trap: the loop writes into a view of what items read
import numpy as np

grid = np.arange(20.0).reshape(5, 4)
first = grid[:, 0]
best = None
for i in range(4):
    total = float(np.cumsum(grid[i])[-1])
    if best is None or total > first[best]:
        best = i
    first[i + 1] = total
print(grid, best)
