# class: items changed in place
import numpy as np
m = np.arange(12.0).reshape(3, 4)
def centre(row):
    row -= row.mean()
    row /= 2
for row in m:  # this loop
    centre(row)
print(m)
