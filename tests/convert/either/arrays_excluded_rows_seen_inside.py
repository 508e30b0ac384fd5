# trap: excluded rows seen inside
M = [[1.0 * i + j * j for j in range(4)] for i in range(4)]
n = len(M)
seen = []
for k in range(n):
    for i in range(n):
        if i != k:
            f = M[i][k]
            for j in range(4):
                M[i][j] -= f * M[k][j] / 10
    seen.append(M[k])
print(M, seen)
