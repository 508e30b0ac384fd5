# refused: shifted - b[i] is a[i - 1]
import numpy as np

a = np.arange(10.0)
shifted = a[1:]
for i in range(9):
    shifted[i] = a[i] + 1
print(a.tolist())
