# trap: kind reshaped view
import numpy as np

M = np.arange(8.0).reshape(2, 4)
flat = M.reshape(8)
for i in range(1, 8):
    flat[i] = np.sqrt(M[0, 0]) + M[1, i % 4]
print(M.tolist())
