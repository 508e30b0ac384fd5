# trap: total = total + x leaves the other name alone
import numpy as np

total = np.zeros(2)
same = total
for n in range(4):
    total = total + np.array([n, 1.0])
print(total.tolist(), same.tolist())
