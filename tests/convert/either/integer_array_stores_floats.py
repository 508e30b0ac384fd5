# trap: the array cuts the fractions
import numpy as np

out = np.zeros(4, dtype=int)
for i in range(4):
    out[i] = i * 0.75
    out[i] = out[i] * 10 + 0.9
print(out.tolist())
