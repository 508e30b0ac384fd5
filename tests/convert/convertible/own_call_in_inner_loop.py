class Grid:
    def __init__(self, n):
        self.cells = [[0] * n for _ in range(n)]

    def hit(self, i, j):
        self.cells[i][j] += 1


grid = Grid(4)
for k in range(10):
    x = k
    for step in range(5):
        x = (x * 7 + 3) % 16
        grid.hit(x // 4, x % 4)
print(grid.cells)
