# trap: vector swapped same
import numpy as np

a = np.zeros(5)
b = np.arange(5.0)
for step in range(3):
    for i in range(1, 5):
        a[i] = np.sqrt(b[i - 1]) + 1
    b = a
print(a.round(6).tolist(), b.round(6).tolist())
