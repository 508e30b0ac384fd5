# trap: the old name is a view of the new array
import numpy as np
n = 6
T = np.arange(36.0).reshape(n, n)
for step in range(3):
    Tn = np.zeros_like(T)
    T = Tn[:]
    Tn[0, :] = 100.0
    for i in range(1, n - 1):
        for j in range(1, n - 1):
            Tn[i, j] = 0.25 * (T[i - 1, j] + T[i + 1, j] + T[i, j - 1] + T[i, j + 1]) + i
print(np.round(T, 4))
