import numpy as np
pos = np.array([[0.0, 0], [1, 0], [0, 2], [3, 3]])
mass = np.array([1.0, 2, 3, 4])
n = len(mass)
acc = np.zeros_like(pos)
for i in range(n):
    for j in range(n):
        if i == j:
            continue
        d = pos[j] - pos[i]
        acc[i] += mass[j] * d / (np.sqrt((d ** 2).sum()) ** 3)
print(np.round(acc, 6))
