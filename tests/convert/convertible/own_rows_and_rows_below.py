# class: each row is made of those below it, which are changed later
import numpy as np

size = 6
upper = np.sqrt(np.arange(36.0)).reshape(size, size)
right = np.cos(np.arange(24.0)).reshape(size, 4)
for i in range(size):
    for j in range(4):
        for k in range(i + 1, size):
            right[i, j] += upper[k, i] * right[k, j]
        right[i, j] = 1.5 * right[i, j]
print(right.tolist())
