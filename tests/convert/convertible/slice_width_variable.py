# class: slice width variable
import numpy as np

width = 3
out = np.zeros(12)
for k in range(4):
    out[k * width : (k + 1) * width] = np.arange(width) * k
print(out.tolist())
