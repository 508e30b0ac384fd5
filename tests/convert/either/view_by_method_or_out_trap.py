# trap: what a method, a function with `out` or a method called through its class gives is the array, or a view of it
import numpy as np


def grown(A, B):
    for i in range(4):
        A[i] = A[i] + np.sum(B)
    return A.tolist()


A = np.arange(16.0).reshape(4, 4)
turned = A.transpose()
for i in range(4):
    A[i] = A[i] + turned.sum()
print(A.tolist())
same = np.add(A, 0, out=A)
for i in range(4):
    A[i] = A[i] + same.sum() % 100
print(A.tolist())
roots = np.sqrt(A * A, A)
for i in range(4):
    A[i] = A[i] + roots.sum() % 100
print(A.tolist())
total = A.sum(axis=0, out=A[0])
for i in range(4):
    A[i] = A[i] + total.sum() % 100
print(A.tolist())
flat = np.ndarray.ravel(A)
for i in range(4):
    A[i] = A[i] + flat.sum() % 100
print(A.tolist())
cut = np.clip(A, 0, 50, out=A)
print(grown(A, cut), grown(A, np.ndarray.view(A)))
