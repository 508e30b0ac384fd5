# trap: views of an array changed later
import numpy as np
a = np.zeros((3, 2))
rows = {}
for i in range(3):
    rows[i] = a[i]
a[0] = 5
print(rows)
