# trap: kind three axes
import numpy as np

shape = (2, 3, 2)
A = np.zeros(shape)
kept = []
for i in range(2):
    kept.append((np.sqrt(i), A[i, 1]))
A[0, 1] += 5
print([(round(float(a), 3), b.tolist()) for a, b in kept])
