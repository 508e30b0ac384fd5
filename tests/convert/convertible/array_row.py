# class: A[i] = v
import numpy as np

table = np.zeros((8, 3))
for i in range(8):
    table[i] = np.arange(3) * i
print(table)
