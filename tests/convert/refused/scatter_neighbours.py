# refused: y - each item writes its right neighbour's element as well, and reads it
import numpy as np

y = np.zeros(8)
for i in range(7):
    y[i] += i
    y[i + 1] = y[i] + 1
print(y.tolist())
