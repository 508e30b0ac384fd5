# trap: np.append makes a new array each time
import numpy as np

values = np.array([])
for n in range(4):
    values = np.append(values, n * 1.5)
print(values.tolist())
