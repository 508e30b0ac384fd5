# trap: one sum of arrays fails, and the next file must not be there
import numpy as np
rows = [np.ones(3), np.ones(3), np.ones(4), np.ones(3), np.ones(3)]
w = np.ones(3)
for i, r in enumerate(rows):
    np.save(f"b{i}.npy", r + w)
