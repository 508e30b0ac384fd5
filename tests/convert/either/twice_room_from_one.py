# trap: items are numbered from 1, beyond the array, and the last one fails behind it, too
import numpy as np
xs = [1, 2, 3]
curve = np.zeros(len(xs))
rates = []
def rate(n):
    return float(6 // (n - 3))
for i, n in enumerate(xs, 1):
    curve[i] = i / 2
    rates.append(rate(n))
print(curve, rates)
