# trap: views added to by a later loop
import numpy as np
a = np.zeros((3, 2))
rows = {}
for i in range(3):
    rows[i] = a[i]
for r in rows.values():
    r += 1
print(a)
