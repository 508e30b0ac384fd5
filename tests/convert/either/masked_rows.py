# trap: fancy indexing makes a copy, so nothing is written
import numpy as np

table = np.zeros((4, 2))
for i in range(4):
    table[[i]][0] = i + 1
print(table.tolist())
