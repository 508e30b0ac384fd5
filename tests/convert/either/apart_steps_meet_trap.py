# class: places that a whole number of steps lie apart, and others that only look it
import numpy as np

a = np.arange(40.0)
for i in range(4, 30, 2):
    a[i] = a[i - 2] * 0.5 + a[i + 3]
print(a.tolist())
b = np.arange(40.0)
for i in range(13):
    b[2 * i + 1] = b[i] + 1
print(b.tolist())
c = np.arange(40.0)
step = 3
for i in range(0, 30, step):
    c[i + 3] = c[i] + 1
    step = 1
print(c.tolist())
