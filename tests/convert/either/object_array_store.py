# trap: an array of objects
import numpy as np

out = np.empty(3, dtype=object)
for i in range(3):
    out[i] = [i] * i
print(out.tolist())
