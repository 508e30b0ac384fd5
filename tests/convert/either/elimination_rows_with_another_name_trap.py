# trap: a row has another name from before, or from a list of all rows
def work(n):
    M = [[1.0 * i + j * j for j in range(n)] for i in range(n)]
    second = M[1]
    rows = list(M)
    for k in range(n):
        for i in range(k + 1, n):
            f = M[i][k] / (M[k][k] + 1)
            for j in range(k, n):
                M[i][j] -= f * M[k][j]
        M[k], M[n - 1] = M[n - 1], M[k]
    return M, second, rows
print([[round(v, 6) for v in row] for row in work(4)[0]], work(4)[1], work(4)[2])
