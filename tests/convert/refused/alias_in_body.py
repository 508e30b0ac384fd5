# refused: a - an alias made in the body
import numpy as np

a = np.zeros(8)
for i in range(1, 8):
    b = a
    b[i] = a[i - 1] + i
print(a.tolist())
