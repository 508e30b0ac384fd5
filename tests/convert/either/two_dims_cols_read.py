# trap: two dims cols read
import numpy as np

g = np.ones((3, 4))
for j in range(1, 4):
    g[:, j] = g[:, j - 1] * 2
print(g.tolist())
