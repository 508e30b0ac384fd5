n, m = 10, 9
b = [[i + j / 10 for j in range(m)] for i in range(n)]
for i in range(1, n):
    for j in range(1, m):
        b[i][j] = b[i][j - 1] * 2
print(b[3][:4])
