# trap: the place behind that of the item lies beyond the second axis, and the last item fails behind it, too
import numpy as np
xs = [1, 2, 3]
curve = np.zeros((2, len(xs)))
rates = []
def rate(n):
    return float(6 // (n - 3))
for i, n in enumerate(xs):
    curve[0, i + 1] = i / 2
    rates.append(rate(n))
print(curve, rates)
