# trap: a list got longer after the array was made for it, and the last item fails behind it, too
import numpy as np
xs = [1, 2, 3]
curve = np.zeros(len(xs))
rates = []
xs.append(4)
def rate(n):
    return float(6 // (n - 4))
for i, n in enumerate(xs):
    curve[i] = n / 2
    rates.append(rate(n))
print(curve, rates)
