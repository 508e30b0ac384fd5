# class: rows that items would not have, and do not ask for; errors that name the axis
import numpy as np

size = 4
low = np.zeros((4, 3))
for i in range(8):
    if i < size:
        for j in range(1, 3):
            low[i, j] = low[i, j - 1] + i
print(low.tolist())
few = [1.0, 2.0, 3.0]
for i in range(6):
    if i < len(few):
        few[i] *= 2
        few[i] += i
print(few)
wide = np.ones((3, 4))
for i in range(3):
    for j in range(1, 6):
        wide[i, j] = wide[i, j - 1] * 2
print(wide.tolist())
