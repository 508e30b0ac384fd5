# trap: reshaped views changed later
import numpy as np
a = np.zeros((3, 2))
rows = {}
for i in range(3):
    rows[i] = a[i].reshape(-1)
a[0] += 5
print(rows)
