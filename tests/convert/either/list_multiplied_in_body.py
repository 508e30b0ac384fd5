# trap: rows made in the body share one list
out = []
for n in range(3):
    grid = [[0] * 2] * 2
    grid[0][0] = n
    out.append(grid)
out[0][0][1] = 9
print(out)
