# trap: views in a list added to
import numpy as np
a = np.zeros((3, 2))
rows = []
for i in range(3):
    rows.append(a[i])
rows[2] += 1
print(a)
