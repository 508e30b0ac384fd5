# trap: an unbuffered operation in place
import numpy as np
lowest = np.full(4, 100.0)
rng = np.random.default_rng(3)
data = rng.integers(0, 4, size=(6, 5))
sizes = []
for row in data:
    np.minimum.at(lowest, row, row * 1.5)
    sizes.append(int(row.sum()))
print(sizes, lowest)
