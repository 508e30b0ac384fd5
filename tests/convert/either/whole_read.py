# trap: whole read
import numpy as np

a = np.ones(5)
for i in range(5):
    a[i] = a.mean() + i
print(a.tolist())
