# trap: a slice from behind
import numpy as np

out = np.zeros(6)
for i in range(3):
    out[-(2 * i) - 2 : 6 - 2 * i] = i + 1
print(out.tolist())
