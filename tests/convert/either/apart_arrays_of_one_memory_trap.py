# trap: arrays that have no name in common have their numbers in one place
import numpy as np


class Grid:
    def __init__(self, cells):
        self.cells = cells
        self.rows = [c for c in cells]
        self.flat = cells.ravel()


cells = np.arange(12.0).reshape(3, 4)
grid = Grid(cells)
halves = np.split(cells, 2, axis=1)
turned = dict(enumerate(cells.T))
for i in range(3):
    cells[i] = cells[i] + grid.rows[0].sum() + grid.flat.sum() + halves[1].sum() + turned[0].sum()
print(cells.tolist())
copied = np.array(grid.rows)
other = [np.asarray(r) for r in grid.rows]
for i in range(3):
    other[i][:] = other[i] * 0.5 + cells.sum() + copied[i]
print(cells.tolist())
memory = memoryview(cells)
for i in range(3):
    cells[i] = cells[i] - np.frombuffer(memory).sum()
print(cells.tolist())
