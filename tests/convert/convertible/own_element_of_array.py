import numpy as np
m, n = 8, 10
A = np.fromfunction(lambda i, j: ((i + j) % n) / (5 * m), (m, n))
x = 1 + np.arange(n) / n
tmp = np.zeros(m)
y = np.zeros(n)
for i in range(m):
    tmp[i] = 0.0
    for j in range(n):
        tmp[i] = tmp[i] + A[i, j] * x[j]
    for j in range(n):
        y[j] = y[j] + A[i, j] * tmp[i]
print(np.round(y, 9))
