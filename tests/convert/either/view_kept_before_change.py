# trap: a view of a row is kept, and the row is changed in the same round
import numpy as np

A = np.arange(16.0).reshape(4, 4) + 1
out = []
for i in range(1, 4):
    row = A[i].copy()
    row = A[i, :]
    out.append(row)
    A[i] = np.sqrt(A[i])
print(out)
tops = []
B = np.zeros((4, 4))
for i in range(3):
    row = A[i].reshape(2, 2)[0]
    tops.append(row)
    B[i] = np.sqrt(A[i])
    A[i] = np.sqrt(A[i])
print(tops)
