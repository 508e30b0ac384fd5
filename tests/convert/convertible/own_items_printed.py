# class: items changed in place
import numpy as np
m = np.arange(12.0).reshape(3, 4)
for i, row in enumerate(m):  # this loop
    row -= row.mean()
    print(i, row.sum(), row)
print(m)
