# trap: the caller has the rows under other names
def work(M):
    n = len(M)
    for k in range(n):
        for i in range(k + 1, n):
            f = M[i][k] / (M[k][k] + 1)
            for j in range(k, n):
                M[i][j] -= f * M[k][j]
    return M
rows = [[1.0 * i + j * j for j in range(4)] for i in range(4)]
table = [*rows]
work(table)
print([[round(v, 6) for v in row] for row in rows])
