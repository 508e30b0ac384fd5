# refused: a - elimination: later rows read what earlier rows became
import numpy as np

a = np.array([[4.0, 1, 2], [2, 5, 1], [1, 2, 6]])
for k in range(2):
    for i in range(k + 1, 3):
        a[i] -= a[k] * (a[i, k] / a[k, k])
print(a.tolist())
