# class: zip arrays
import numpy as np

a, b = np.arange(5.0), np.arange(5.0) ** 2
out = np.empty(5)
for i, (x, y) in enumerate(zip(a, b)):
    out[i] = x - y
print(out.tolist())
