# trap: np.array copies
import numpy as np

values = [1.0, 2.0, 3.0]
array = np.array(values)
for i in range(3):
    array[i] = values[i] * 2
print(array.tolist(), values)
