# class: A[i] = v under a condition
import numpy as np

out = np.full(10, 7)
for i in range(10):
    if i % 3:
        out[i] = -i
print(out)
