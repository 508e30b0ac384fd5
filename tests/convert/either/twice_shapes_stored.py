# trap: rows of several lengths are stored, and a division behind it
import numpy as np
rows = np.zeros((5, 3))
rates = []
for k in range(5):
    a = np.ones(3 if k != 2 else 4) * k
    rows[k] = a
    rates.append(6 // (k - 2))
print(rows, rates)
