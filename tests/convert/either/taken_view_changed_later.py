# trap: taken view changed later
import numpy as np

total = np.zeros(2)
for i in range(4):
    row = np.zeros(3)
    row[0] = i
    view = row[:2]
    total += view
    row[1] = 7
print(total)
