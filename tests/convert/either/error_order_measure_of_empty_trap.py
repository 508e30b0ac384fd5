# trap: the maximum of an empty row fails, and so does a store
import numpy as np

store = np.zeros((3, 2))
for k in range(3):
    row = np.zeros(abs(k - 1))
    store[k] = np.arange(2 + (k == 1))
    print(float(row.max()))
print(store)
