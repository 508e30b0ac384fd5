# trap: excluded other place
M = [[1.0 * i + j * j for j in range(4)] for i in range(5)]
for k in range(4):
    for i in range(4):
        if i != k:
            M[i] = [a - 0.5 * b for a, b in zip(M[i + 1], M[k])]
print(M)
