# trap: a list got longer after the array was made for its length, and the last item fails behind it, too
import numpy as np
xs = [1, 2, 3]
curve = np.zeros(len(xs))
rates = []
xs.append(4)
def rate(n):
    return float(6 // (n - 3))
for i in range(len(xs)):
    curve[i] = i / 2
    rates.append(rate(i))
print(curve, rates)
