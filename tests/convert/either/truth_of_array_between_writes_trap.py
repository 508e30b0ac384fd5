# trap: `0 < a < 3` asks whether the first answer is true, which an array of several elements does not know
import numpy as np

rows = [np.ones(1), np.ones(1), np.ones(3)]
for i, row in enumerate(rows):
    np.save(f"a{i}.npy", row)
    k = 0 < row < 3
    np.save(f"b{i}.npy", row * k)
