# class: items changed in place
import numpy as np
m = np.arange(12.0).reshape(3, 4)
for step in range(3):
    for row in m:  # this loop
        row -= row.mean()
        row *= 1.5
    m = m.T.copy()
print(m)
