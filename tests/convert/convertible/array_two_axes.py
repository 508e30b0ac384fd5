# class: A[i, k] = v with k fixed, and a second array
import numpy as np

a = np.zeros((5, 2))
b = np.ones(5)
for i in range(5):
    a[i, 0] = i
    a[i, 1] = i**2
    b[i] = a[i, 0] + a[i, 1]
print(a)
print(b)
