# class: items changed in place
import numpy as np
m = np.arange(12.0).reshape(3, 4)
for row in m:
    row -= row.mean()
print(m)
