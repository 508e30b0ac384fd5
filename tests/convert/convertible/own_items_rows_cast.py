# class: items changed in place
import numpy as np
m = np.arange(12).reshape(3, 4)
for row in m:  # this loop
    row[1:] = row[1:] / 2
    row += 1
print(m)
