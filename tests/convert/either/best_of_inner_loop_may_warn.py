# trap: what belongs to a best is computed for every round, and warns for one that is not best
import numpy as np

best, shape = 0.0, None
x = np.linspace(0, 3, 5)
for i in range(1, 4):
    for j in (1, 0):
        y = np.sin(x * i * j)
        if y.max() > best:
            best = y.max()
            shape = y / y.max()
        y *= 0
print(round(best, 6), shape.round(3))
