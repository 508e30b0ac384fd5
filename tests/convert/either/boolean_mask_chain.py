# trap: later rounds see what earlier ones wrote
import numpy as np

values = np.arange(6)
for k in range(3):
    values[values == k] = k + 1
print(values.tolist())
