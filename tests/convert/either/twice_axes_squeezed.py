# trap: an array loses its axes of one element, does not go with a sum, and lacks an axis
import numpy as np
total = np.zeros((2, 3))
sizes = []
for n in range(2):
    a = np.squeeze(np.ones((1 + (1 - n), 3 - n)))
    total += a
    sizes.append(a.shape[1])
print(total, sizes)
