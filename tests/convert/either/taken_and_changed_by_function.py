# trap: taken and changed by function
import numpy as np


def clear(array):
    array[:] = -1


total = np.zeros(3)
for i in range(4):
    row = np.full(3, float(i))
    for j in range(2):
        total += row
        clear(row)
print(total)
