import numpy as np

u = np.zeros((12, 12))
u[4:8, 4:8] = 100.0
for step in range(10):
    new = u.copy()
    for i in range(1, 11):
        for j in range(1, 11):
            new[i, j] = 0.25 * (u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1])
    u = new
print(round(float(u.sum()), 6), np.round(u[5], 3).tolist())
