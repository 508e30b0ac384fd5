# trap: a row of a structured array
import numpy as np

table = np.zeros(3, dtype=[("x", float), ("n", int)])
for i in range(3):
    table[i] = (i * 0.5, i)
print(table.tolist())
