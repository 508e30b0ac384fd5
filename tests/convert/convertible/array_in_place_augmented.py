# class: A[i] *= v
import numpy as np

values = np.arange(1.0, 9.0)
for i in range(8):
    values[i] *= 1.0 / (i + 1)
print(values.tolist())
