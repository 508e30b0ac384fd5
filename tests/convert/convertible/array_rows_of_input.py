# class: B[i] = f(A[i])
import numpy as np

source = np.arange(24.0).reshape(6, 4)
target = np.empty_like(source)
for i in range(len(source)):
    row = source[i]
    target[i] = (row - row.mean()) / row.std()
print(target)
