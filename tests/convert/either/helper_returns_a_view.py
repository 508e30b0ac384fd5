# trap: helper returns a view
import numpy as np
a = np.zeros((3, 2))
def row(i):
    return a[i]
rows = {}
for i in range(3):
    rows[i] = row(i)
rows[2] += 1
print(a)
