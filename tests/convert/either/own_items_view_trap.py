# trap: a row under another name is read
import numpy as np
m = np.arange(12.0).reshape(3, 4)
first = m[0]
for row in m:
    row -= first.mean()
print(m, first)
