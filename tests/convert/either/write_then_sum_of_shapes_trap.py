# trap: item 2 fails between its two files
import numpy as np
rows = [np.ones(2), np.ones(2), np.ones(3), np.ones(2)]
w = np.ones(2)
try:
    for i, r in enumerate(rows):
        np.save(f"a{i}.npy", r)
        np.save(f"b{i}.npy", r + w)
except ValueError as e:
    print(e)
