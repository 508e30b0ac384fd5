import numpy as np


def heat(u, steps, k):
    new = u.copy()
    for step in range(steps):
        for i in range(1, len(u) - 1):
            new[i] = u[i] + k * (u[i + 1] - 2 * u[i] + u[i - 1])
        u, new = new, u
    return u


u0 = np.zeros(20)
u0[8:12] = 1
print(heat(u0, 7, 0.2).round(8).tolist(), u0.round(8).tolist())
