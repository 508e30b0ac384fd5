# trap: a name has a row of an array when the row is changed, and shows the change
import numpy as np

A = np.arange(9.0).reshape(3, 3)
for i in range(3):
    row = A[i]
    A[i] = np.sqrt(row) * 2
    print(row)
total = 0
for i in range(3):
    row = A[i]
    A[i] = np.sqrt(row) * 2
    total += row[1]
print(total)
out = []
for i, row in enumerate(A):
    A[i] = np.sqrt(row) * 2
    out.append(row.sum())
print(out)
for i in range(3):
    corner = A[i, :2].reshape(2, 1)
    A[i, 1] = np.sqrt(i)
    print(corner.tolist())
for i in range(3):
    row = A[i]
    value = np.sqrt(row)
    A[i] = value
print(row)
