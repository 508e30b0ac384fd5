# refused: b - a[i] reads b[i - 1], which the item before wrote
import numpy as np

a, b = np.zeros(10), np.zeros(10)
for i in range(10):
    a[i] = b[i - 1] + 1
    b[i] = a[i] * 2
print(a.tolist(), b.tolist())
