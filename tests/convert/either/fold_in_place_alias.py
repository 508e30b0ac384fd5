# trap: += on an array changes it under its other name, too
import numpy as np

total = np.zeros(2)
same = total
for n in range(4):
    total += np.array([n, 1.0])
print(total.tolist(), same.tolist(), same is total)
