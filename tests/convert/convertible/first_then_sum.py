import numpy as np
total = None
for k in range(6):
    x = np.arange(4.0) * k
    if total is None:
        total = np.zeros_like(x)
    total += x
print(total)
