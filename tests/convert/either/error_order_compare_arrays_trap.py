# trap: a comparison of arrays gives arrays of several lengths
import numpy as np

count = np.zeros(2)
rows = [np.arange(2), np.arange(3), np.arange(2)]
for row in rows:
    count += row > 0
    print(6 // (len(row) - 3))
print(count)
