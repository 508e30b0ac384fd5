K = [[None] * 3 for _ in range(3)]
for i in range(3):
    for j in range(i, 3):
        K[i][j] = [i, j]
        K[j][i] = K[i][j]
K[0][1].append(9)
print(K)
