import numpy as np
np.seterr(all="ignore")
y = np.zeros(4)
for i in range(4):
    y[i] = 1.0
    for k in range(i):
        y[i] = y[i] / k + 1
        y[i] -= 0.5
print(y)
