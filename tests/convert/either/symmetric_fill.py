# trap: each writes its row and a column
import numpy as np

d = np.zeros((5, 5))
for i in range(5):
    for j in range(i):
        d[i, j] = d[j, i] = i * 10 + j
print(d.tolist())
