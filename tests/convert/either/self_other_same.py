# trap: a method is given its own object
class Grid:
    def __init__(self, cells):
        self.cells = cells
    def shift(self, other):
        for i in range(1, len(self.cells)):
            self.cells[i] = other.cells[i - 1] + 1
g = Grid([5, 0, 0, 0])
g.shift(g)
print(g.cells)
