# class: a new array gets its boundary first
import numpy as np
n = 8
T = np.zeros((n, n))
T[0, :] = 100.0
for step in range(4):
    Tn = np.zeros_like(T)
    Tn[0, :] = 100.0
    for i in range(1, n - 1):
        for j in range(1, n - 1):
            Tn[i, j] = 0.25 * (T[i - 1, j] + T[i + 1, j] + T[i, j - 1] + T[i, j + 1])
    T = Tn
print(np.round(T, 4))
