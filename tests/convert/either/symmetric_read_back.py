# trap: the mirrored element is read
import numpy as np

d = np.zeros((5, 5))
for i in range(5):
    for j in range(5):
        d[i, j] = d[j, i] if j < i else i * 10 + j
print(d.tolist())
