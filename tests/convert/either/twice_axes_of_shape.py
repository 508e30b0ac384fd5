# trap: an item does not go with a sum, and asks for an axis that it lacks
import numpy as np
total = np.zeros((2, 3))
sizes = []
for shape in ((2, 3), (4,)):
    a = np.zeros(shape)
    total += a
    sizes.append(a.shape[1] * 2)
print(total, sizes)
