import numpy as np
total = None
for k in range(6):
    x = np.arange(4.0) * k + 1
    if total is None:
        total = x
    else:
        total += x
print(total)
