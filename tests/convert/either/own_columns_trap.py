# class: columns that are read by slices, from another column, through a mask, or from a row that may be the own one
import numpy as np

a = np.sqrt(np.arange(200.0)).reshape(40, 5)
for j in range(5):
    a[0, j] = a[:, j] @ a[:, j]
    a[1, j] = np.linalg.norm(a[:, j])
print(a.tolist())
b = np.sqrt(np.arange(30.0)).reshape(6, 5)
for j in range(1, 5):
    for i in range(1, 6):
        b[i, j] = b[i - 1, j] + b[i, j - 1]
print(b.tolist())
c = np.arange(24.0).reshape(2, 3, 4)
mask = np.array([[True, False, True], [False, True, True]])
for j in range(2):
    c[mask, j] += 1
    c[0, j] *= 2
print(c.tolist())
d = np.sqrt(np.arange(36.0)).reshape(6, 6)
for i in range(6):
    for j in range(6):
        for k in range(i, 6):
            d[i, j] += d[k, j] * 0.5
print(d.tolist())
e = np.sqrt(np.arange(36.0)).reshape(6, 6)
for k in range(5):
    for i in range(k, 6):
        for j in range(6):
            e[i, j] -= e[k, j] * 0.25
print(e.tolist())
