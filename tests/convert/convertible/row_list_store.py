# class: row list store
grid = [[0] * 3 for _ in range(4)]
for i in range(4):
    grid[i] = [i * j for j in range(3)]
print(grid)
