# trap: add at read
import numpy as np

total = np.zeros(5)
seen = []
for k in range(9):
    v = np.sqrt(k)
    np.add.at(total, k % 5, v)
    seen.append(total[k % 5])
print(total.tolist(), seen)
