# class: the cast that the array's type makes
import numpy as np

small = np.zeros(6, dtype=np.int8)
for i in range(6):
    small[i] = i * 2.75
print(small)
