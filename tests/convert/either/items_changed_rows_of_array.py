# trap: rows of an array are views
import numpy as np

table = np.arange(12.0).reshape(4, 3)
for row in table:
    row -= row.mean()
print(table.tolist())
