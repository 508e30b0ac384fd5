# trap: the last writer wins
import numpy as np

out = np.zeros(8)
for i in range(5):
    out[i : i + 3] = i + 1
print(out.tolist())
