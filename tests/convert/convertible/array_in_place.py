# class: A[i] = f(A[i]): each item reads only what it writes
import numpy as np

values = np.arange(10.0)
for i in range(10):
    values[i] = values[i] ** 2 + 1
print(values)
