# trap: exchanged then same
import numpy as np

a, b = np.zeros(6), np.arange(6.0)
for step in range(3):
    for i in range(1, 6):
        a[i] = np.sqrt(b[i - 1]) + 1
    a, b = b, a
    if step == 1:
        a = b
print(a.round(6).tolist(), b.round(6).tolist())
