# trap: an element of a row that is a view
import numpy as np

table = np.zeros((4, 3))
for i, row in enumerate(table):
    row[i % 3] = i + 1
print(table.tolist())
