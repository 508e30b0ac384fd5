def inverse(rows):
    n = len(rows)
    M = [list(r) + [1.0 if i == j else 0.0 for j in range(n)] for i, r in enumerate(rows)]
    for k in range(n):
        pivot = M[k][k]
        M[k] = [v / pivot for v in M[k]]
        for i in range(n):  # this loop
            if i != k:
                factor = M[i][k]
                M[i] = [a - factor * b for a, b in zip(M[i], M[k])]
    return [[round(v, 8) for v in r[n:]] for r in M]


print(inverse([[4.0, 1.0, 2.0], [1.0, 5.0, 3.0], [2.0, 0.5, 6.0]]))
