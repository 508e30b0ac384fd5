# trap: excluded column
import numpy as np

A = np.arange(20.0).reshape(4, 5) ** 1.5 + np.eye(4, 5)
for k in range(4):
    for j in range(5):
        if j != k:
            for i in range(4):
                A[i, j] = A[i, j] - A[i, k] * A[k, j] / 30
print(A.round(6).tolist())
