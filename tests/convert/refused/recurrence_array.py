# refused: x - x[i] reads x[i - 1], which the item before wrote
import numpy as np

x = np.zeros(20)
x[0] = 1.0
for i in range(1, 20):
    x[i] = x[i - 1] * 1.1 + i
print(x.tolist())
