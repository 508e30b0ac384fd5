# trap: excluded same rows
row = [1.0, 2.0, 3.0]
M = [row, row, [4.0, 5.0, 6.0]]
n = len(M)
for k in range(n):
    for i in range(n):
        if i != k:
            f = M[i][k]
            for j in range(3):
                M[i][j] -= f * M[k][j] / 10
print(M)
