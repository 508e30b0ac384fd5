# trap: an array has no row for the last of numbered items, which fails behind it, too
import numpy as np
curve = np.full((3, 2), np.nan)
def rate(n):
    return float(6 // (n - 5))
for row, n in enumerate((2, 3, 4, 5)):
    curve[row, 0] = n / 2
    curve[row, 1] = rate(n)
print(curve.tolist())
