import numpy as np
total = None
sums = []
for k in range(6):
    x = np.arange(4.0) * k + 1
    if total is None:
        total = x
    total += x
    sums.append(x.sum())
print(total, sums)
