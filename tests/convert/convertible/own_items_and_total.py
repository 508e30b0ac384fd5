# class: items changed in place
import numpy as np
m = np.arange(12.0).reshape(3, 4)
total = 0
for row in m:  # this loop
    row -= row.mean()
    total += row.max()
print(m, total)
