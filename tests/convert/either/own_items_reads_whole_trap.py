# trap: the whole array is read as earlier items left it
import numpy as np
m = np.arange(12.0).reshape(3, 4)
for row in m:
    row -= m.mean(axis=0)
print(m)
