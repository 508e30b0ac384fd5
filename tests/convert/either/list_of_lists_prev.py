# trap: list of lists prev
g = [[1] * 3 for _ in range(3)]
for i in range(1, 3):
    for j in range(1, 3):
        g[i][j] = g[i - 1][j] + g[i][j - 1]
print(g)
