import numpy as np
total = None
kept = []
for k in range(6):
    x = np.arange(4.0) * k + 1
    kept.append(x)
    if total is None:
        total = x
    else:
        total += x
print(total, kept)
