# trap: excluded rebound
M = [[1.0 * i + j * j for j in range(4)] for i in range(4)]
for k in range(4):
    p = k
    for i in range(4):
        if i != p:
            p = i
            M[i] = [a - 0.5 * b for a, b in zip(M[i], M[k])]
print(M)
