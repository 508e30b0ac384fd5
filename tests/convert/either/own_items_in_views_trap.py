# trap: a list holds views of the rows
import numpy as np
m = np.arange(6.0).reshape(2, 3)
views = [m[k] for k in range(2)]
for row in m:
    row += views[0][0] + 1
print(m)
