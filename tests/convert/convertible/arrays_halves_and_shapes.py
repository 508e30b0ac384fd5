import numpy as np

rng = np.random.default_rng(1)
A = rng.random((6, 8))
rows, columns = A.shape
half = columns // 2
for i in range(rows):
    for j in range(half):
        A[i, j] = A[i, j + half] * 2 + i
print(A.sum())
B = np.arange(24.0)
n = len(B)
mid = n // 2
for i in range(mid):
    B[i] = np.sqrt(B[i + mid]) + i
print(B)
C = np.arange(20.0)
for i in range(10 // 2):
    C[i] = C[i + 20 // 4] * 3
print(C)
D = np.zeros((5, 5))
r, c = D.shape
for i in range(r):
    for j in range(i + 1, c):
        D[i, j] = i * 10 + j
        D[j, i] = D[i, j]
print(D)
E = np.ones(16)
size = E.shape[0]
for i in range(size // 2):
    E[2 * i] = E[2 * i + 1] + i
print(E)
