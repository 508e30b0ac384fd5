# refused: x - goes down and reads x[i + 1], which the item before wrote
import numpy as np

x = np.arange(12.0)
for i in range(10, -1, -1):
    x[i] = x[i] + 0.5 * x[i + 1]
print(x.tolist())
