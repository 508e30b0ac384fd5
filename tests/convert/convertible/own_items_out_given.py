# class: items changed in place
import numpy as np
m = np.arange(12.0).reshape(3, 4)
for row in m:  # this loop
    np.sqrt(row, out=row)
    np.clip(row, 0.5, 2, out=row)
print(m)
