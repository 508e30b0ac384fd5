# trap: what was taken out of the table when rows changed places is changed with it
def work(n):
    M = [[1.0 * i + j * j for j in range(n)] for i in range(n)]
    seen = []
    for k in range(n):
        for i in range(k + 1, n):
            f = M[i][k] / (M[k][k] + 1)
            for j in range(k, n):
                M[i][j] -= f * M[k][j]
        seen.append(M[n - 1])
        M[k], M[n - 1] = M[n - 1], M[k]
    return seen
print([[round(v, 6) for v in row] for row in work(5)])
