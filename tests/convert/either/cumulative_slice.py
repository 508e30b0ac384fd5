# trap: cumulative slice
import numpy as np

a = np.ones(5)
for i in range(5):
    a[i] = a[: i + 1].sum()
print(a.tolist())
