# trap: __setitem__ with a memory
class Grid:
    def __init__(self):
        self.cells = {}
        self.writes = 0

    def __setitem__(self, key, value):
        self.writes += 1
        self.cells[key] = (value, self.writes)


grid = Grid()
for n in range(4):
    grid[n] = n * n
print(grid.cells, grid.writes)
