# class: distance matrix
import numpy as np
points = np.array([[0.0, 0], [3, 4], [6, 8], [1, 1]])
n = len(points)
d = np.zeros((n, n))
for i in range(n):
    for j in range(i + 1, n):
        d[i, j] = d[j, i] = np.linalg.norm(points[i] - points[j])
print(np.round(d, 3))
