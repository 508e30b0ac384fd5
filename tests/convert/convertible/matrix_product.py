# class: matrix product
import numpy as np

a, b = np.arange(6.0).reshape(2, 3), np.arange(6.0).reshape(3, 2)
c = np.zeros((2, 2))
for i in range(2):
    for j in range(2):
        for k in range(3):
            c[i, j] += a[i, k] * b[k, j]
print(c.tolist())
