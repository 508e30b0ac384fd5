# trap: objects hold objects that hold something
import numpy as np
class Grid:
    def __init__(self, n):
        self.cells = {}
        self.n = n
    def __setitem__(self, k, v):
        self.cells[k] = v
    def __getitem__(self, k):
        return self.cells.get(k, 0)
class S:
    def __init__(self, k):
        self.grid = Grid(3)
        self.k = k
    def run(self, shared):
        self.grid[self.k] = shared
shared = [1]
ss = [S(k) for k in range(3)]
for s in ss:
    s.run(shared)
shared.append(2)
print([s.grid[s.k] for s in ss], np.zeros(1))
