# trap: parts of the items are kept
import numpy as np
m = np.arange(12.0).reshape(3, 4)
kept = []
for row in m:
    row *= 2
    kept.append(row[:2])
m[:] = 7
print(kept)
