# class: A[i + k] = v
import numpy as np

out = np.full(12, -1.0)
for i in range(10):
    out[i + 2] = i / 3
print(out)
