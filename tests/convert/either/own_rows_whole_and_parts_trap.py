# trap: whole rows and parts of them, and places that are not there
import numpy as np
cube = np.zeros((3, 2, 4))
for i in range(3):
    for j in range(2):
        cube[i, j] = np.arange(4) * (i + j)
        cube[i, j, 0] += 5
    cube[i] -= cube[i].mean()
print(cube)
n = 4
A = np.arange(16.0).reshape(4, 4) + 20 * np.eye(4)
for i in range(n):
    A[i] = A[i] / A[i, i]
    A[i, 0] = 3
print(A)
try:
    for i in range(5):
        A[i] *= 2
        A[i, 1] = A[i].sum()
except IndexError as e:
    print(e)
print(A)
v = np.zeros(3)
try:
    for i in range(3):
        v[i] = i + 1
        v[i, 0] = 4
        v[i] += 2
except IndexError as e:
    print(e)
print(v)
