# trap: row -= mean on a row taken by index
import numpy as np

table = np.arange(6.0).reshape(3, 2)
for i in range(3):
    row = table[i]
    row -= row.mean()
print(table.tolist())
