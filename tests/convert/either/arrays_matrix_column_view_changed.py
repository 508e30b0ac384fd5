# trap: matrix column view changed
import numpy as np

M = np.arange(6.0).reshape(3, 2)
for i in range(3):
    column = M[:, 0]
    column[i] = np.sqrt(i) + column[i - 1]
print(M.tolist())
