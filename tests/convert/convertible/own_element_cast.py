import numpy as np
y = np.zeros(5, dtype=np.int8)
for i in range(5):
    y[i] = 100.7
    for k in range(i):
        y[i] = y[i] // 2 + k
        y[i] += 30
print(y)
