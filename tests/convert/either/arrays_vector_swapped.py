# trap: vector swapped
import numpy as np

a, b = np.zeros(5), np.arange(5.0)
for step in range(3):
    for i in range(1, 5):
        a[i] = np.sqrt(b[i - 1]) + 1
    a, b = b, a
print(a.round(6).tolist(), b.round(6).tolist())
