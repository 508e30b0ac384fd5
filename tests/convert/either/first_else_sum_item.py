import numpy as np
rows = [np.arange(3.0) + k for k in range(5)]
total = None
for x in rows:
    if total is None:
        total = x
    else:
        total += x
print(total, rows)
