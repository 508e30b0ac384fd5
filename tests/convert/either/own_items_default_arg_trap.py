# trap: a default value is a row
import numpy as np
m = np.arange(12.0).reshape(3, 4)
def f(row, first=m[0]):
    row += first
for row in m:
    f(row)
print(m)
