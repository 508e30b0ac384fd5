# trap: a list was extended by the array that changes
import numpy as np
a = np.arange(5)
box = []
box += [a]
for i in range(1, 5):
    a[i] = box[0][i - 1] * 2 + 1
print(a)
