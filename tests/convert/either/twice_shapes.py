# trap: arrays of several lengths are added, and a division behind it
import numpy as np
def make(k):
    return np.ones(3 if k != 2 else 4) * k
total = np.zeros(3)
rates = []
for k in range(5):
    a = make(k)
    total += a
    rates.append(6 // (k - 2))
print(total, rates)
