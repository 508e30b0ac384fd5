# trap: an item is the next one's neighbour
import numpy as np
m = np.arange(12.0).reshape(3, 4)
for a, b in zip(m, m[1:]):
    b += a
print(m)
