# trap: an array is made shorter than the list that is numbered, and the last item fails behind it, too
import numpy as np
sizes = [2, 3, 4, 5]
curve = np.zeros((len(sizes) - 1, 2))
def rate(n):
    return float(6 // (n - 5))
for row, n in enumerate(sizes):
    curve[row, 0] = n / 2
    curve[row, 1] = rate(n)
print(curve.tolist())
