# trap: what is not a number has no place in an array of whole numbers
import numpy as np
out = np.zeros(5, dtype=int)
rates = []
def f(k):
    return float("nan") if k == 2 else k * 2.0
for k in range(5):
    out[k] = f(k)
    rates.append(6 // (k - 2))
print(out, rates)
