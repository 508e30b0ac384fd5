# trap: inner fold buffer
import numpy as np
total = np.zeros(2)
for i in range(4):
    row = np.zeros(2)
    for j in range(3):
        row[0] = i + j
        total += row
print(total)
