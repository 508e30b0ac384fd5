# trap: a mask chooses the elements
import numpy as np

values = np.arange(10) % 4
marks = np.zeros(10, dtype=int)
for k in range(4):
    marks[values == k] = k * 10
print(marks.tolist())
