import numpy as np

n = 16
old, now, new = np.zeros(n), np.zeros(n), np.zeros(n)
now[n // 2] = old[n // 2] = 1.0
for step in range(9):
    for i in range(1, n - 1):
        new[i] = 2 * now[i] - old[i] + 0.3 * (now[i + 1] - 2 * now[i] + now[i - 1])
    old, now, new = now, new, old
print(now.round(8).tolist())
