# trap: dividing numbers of NumPy raises an error within a block
import numpy as np

store = np.zeros((3, 2))
kept = []
for k in range(3):
    row = np.arange(2.0) * (k - 1)
    store[k] = np.arange(2 + (k == 1))
    with np.errstate(all="raise"):
        kept.append((row.sum() / row.sum()))
print(store)
