# trap: an inner loop counts beyond a row, and the item fails behind it, too
import numpy as np
curve = np.zeros((2, 3))
rates = []
def rate(n):
    return float(6 // (n - 5))
for n in (2, 3, 4, 5):
    for k in range(n - 1):
        curve[0, k] = n / 2
    rates.append(rate(n))
print(curve.tolist(), rates)
