# trap: a list has no place for the last of numbered items, which fails behind it, too
import numpy as np
curve = [0] * 3
rates = []
def rate(n):
    return float(6 // (n - 5))
for row, n in enumerate((2, 3, 4, 5)):
    curve[row] = n / 2
    rates.append(rate(n))
print(curve, rates)
