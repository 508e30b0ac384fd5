# trap: two views that overlap by one
import numpy as np

memory = np.arange(10.0)
left, right = memory[:-1], memory[1:]
for i in range(9):
    right[i] = left[i] + 1
print(memory.tolist())
