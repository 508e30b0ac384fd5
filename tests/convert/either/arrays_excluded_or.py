# trap: excluded or
M = [[1.0 * i + j * j for j in range(4)] for i in range(4)]
for k in range(4):
    for i in range(4):
        if i != k or k == 2:
            M[i] = [a - 0.5 * b for a, b in zip(M[i], M[k])]
print(M)
