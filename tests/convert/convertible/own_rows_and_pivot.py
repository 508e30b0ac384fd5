# class: elimination, where all rows below the pivot are worked on with the row of the pivot
import numpy as np

size = 7
a = np.sqrt(np.arange(49.0)).reshape(size, size) + 9 * np.eye(size)
for k in range(size - 1):
    for i in range(k + 1, size):
        a[i, k] = a[i, k] / a[k, k]
        for j in range(k + 1, size):
            a[i, j] = a[i, j] - a[i, k] * a[k, j]
print(a.tolist())
