# trap: np.diagonal is read only, fill_diagonal writes
import numpy as np

m = np.zeros((3, 3))
for n in range(3):
    np.fill_diagonal(m, n + m[0, 0])
print(m.tolist())
