# trap: a[-i] and a[4 - i] are one element
import numpy as np

a = np.ones(4)
for i in range(-3, 4):
    a[-i] += a[-i] * 0.5 + 1
print(a.tolist())
