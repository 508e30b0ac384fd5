# trap: rows that are views of the table
import numpy as np

table = np.arange(6.0).reshape(3, 2)
rows = []
for i in range(3):
    rows.append(table[i])
rows[0][0] = 100
print(table.tolist())
