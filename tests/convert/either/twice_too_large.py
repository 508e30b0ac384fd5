# trap: a number that is too large for its array, and a division behind it
import numpy as np
out = np.zeros(5, dtype=np.uint8)
rates = []
for k in range(5):
    out[k] = k * 100 + 56
    rates.append(6 // (k - 2))
print(out, rates)
