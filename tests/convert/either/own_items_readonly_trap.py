# trap: a locked array fails at the first change
import numpy as np
m = np.arange(12.0).reshape(3, 4)
m.flags["WRITEABLE"] = False
for row in m:
    row -= 1
print(m)
