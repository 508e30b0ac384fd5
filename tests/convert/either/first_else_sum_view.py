import numpy as np
total = None
ys = []
for k in range(5):
    x = np.ones(3) * k
    y = x[:2]
    ys.append(y)
    if total is None:
        total = x
    else:
        total += x
print(total, ys)
