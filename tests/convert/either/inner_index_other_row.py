# trap: inner index other row
g = [[0] * 3 for _ in range(3)]
for i in range(3):
    for j in range(3):
        g[j][i] = i + g[i][j]
print(g)
