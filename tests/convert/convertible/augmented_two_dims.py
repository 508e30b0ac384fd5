# class: augmented two dims
import numpy as np

table = np.ones((4, 3))
for i in range(4):
    table[i] *= i + 0.5
    table[i, 0] = -1
print(table.tolist())
