# trap: += keeps the integers of the array, + does not
import numpy as np

total = np.zeros(2, dtype=int)
try:
    for n in range(4):
        total += np.array([0.5, n])
except TypeError as error:
    print(type(error).__name__)
print(total.tolist())
