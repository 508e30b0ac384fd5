# trap: an array of several elements is neither true nor false, which an item finds out when it has written
import numpy as np

rows = [np.ones(1), np.ones(1), np.ones(3)]
for i, row in enumerate(rows):
    np.save(f"a{i}.npy", row)
    k = row or i
    np.save(f"b{i}.npy", row * 2)
