# trap: a row comes to stand in two places, and is changed in place through one
def work(n):
    M = [[1.0 * i + j * j for j in range(n)] for i in range(n)]
    for k in range(n):
        for i in range(k + 1, n):
            f = M[i][k] / (M[k][k] + 1)
            for j in range(k, n):
                M[i][j] -= f * M[k][j]
        M[n - 1] = M[k]
    return M
print([[round(v, 6) for v in row] for row in work(5)])
