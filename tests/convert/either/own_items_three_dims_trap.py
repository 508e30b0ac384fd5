# trap: the items have two axes
import numpy as np
m = np.arange(24.0).reshape(2, 3, 4)
for img in m:
    img /= img.max()
    img[0] = 0
print(m)
