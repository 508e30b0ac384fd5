# trap: a number that is too large for its array is added, and a division behind it
import numpy as np
out = np.zeros(5, dtype="uint8")
rates = []
def f(k):
    return k * 100 + 56
for k in range(5):
    out[k] += f(k)
    rates.append(6 // (k - 2))
print(out, rates)
