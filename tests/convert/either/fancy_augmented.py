# trap: += at repeated places
import numpy as np

table = np.zeros(5)
for i in range(4):
    table[[i, i + 1]] += i + 1
print(table.tolist())
