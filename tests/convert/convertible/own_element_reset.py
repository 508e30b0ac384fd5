import numpy as np
n = 6
A = np.arange(36.0).reshape(n, n)
x = np.ones(n)
y = np.empty(n)
for i in range(n):
    y[i] = 0.0
    for j in range(n):
        y[i] += A[i, j] * x[j]
print(y)
