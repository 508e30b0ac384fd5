# trap: kind product alias
import numpy as np

A = np.eye(3)
x = np.ones(3)
y = A @ x
z = y
for i in range(3):
    y[i] = np.sqrt(z[i] + i) + z[i - 1]
print(y.tolist(), z.tolist())
