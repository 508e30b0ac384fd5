# trap: objects in rows of a grid
class Cell:
    def __init__(self, v):
        self.v = v
        self.next = 0
    def relax(self, n):
        for _ in range(n):
            self.v = 0.5 * (self.v + 2.0 / self.v)
grid = [[Cell(i + j + 1.0) for j in range(3)] for i in range(3)]
for row in grid:
    for cell in row:
        cell.relax(10)
print([[round(c.v, 6) for c in row] for row in grid])
