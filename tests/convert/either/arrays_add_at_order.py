# trap: add at order
import numpy as np

total = np.zeros(3)
for k in range(30):
    np.add.at(total, [k % 3, 0], np.sqrt(k) / 3)
print(total.tolist())
