# trap: add at mixed
import numpy as np

total = np.ones(5)
for k in range(9):
    v = np.sqrt(k + 1)
    np.add.at(total, k % 5, v)
    np.multiply.at(total, k % 5, v)
    total[0] += 1
print(total.tolist())
