# trap: each round reads what the round before made
inf = 99
d = [[0, 3, inf], [inf, 0, 1], [2, inf, 0]]
for k in range(3):
    for i in range(3):
        for j in range(3):
            if d[i][k] + d[k][j] < d[i][j]:
                d[i][j] = d[i][k] + d[k][j]
print(d)
