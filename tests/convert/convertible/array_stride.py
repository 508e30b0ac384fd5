# class: A[a * i + b] = v
import numpy as np

out = np.zeros(20, dtype=int)
for i in range(10):
    out[2 * i + 1] = i * i
print(out)
