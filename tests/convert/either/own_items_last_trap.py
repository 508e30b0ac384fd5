# trap: a part of the last item lives on
import numpy as np
m = np.arange(12.0).reshape(3, 4)
for row in m:
    row *= 2
    half = row[2:]
half[:] = 99
row[0] = -1
print(m, row, half)
