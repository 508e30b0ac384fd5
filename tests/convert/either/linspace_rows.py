# trap: linspace between arrays gives rows, which are views
import numpy as np
grid = np.linspace([0., 1.], [10., 20.], 5)
out = []
for row in grid:
    row *= 2
    out.append(row.sum())
print(grid, out)
