# trap: two dims rows read
import numpy as np

g = np.zeros((4, 4))
g[0] = 1
for i in range(1, 4):
    g[i] = g[i - 1] * 2
print(g.tolist())
