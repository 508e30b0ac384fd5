# class: jacobi
import numpy as np

old = np.linspace(0, 1, 9) ** 2
new = old.copy()
for i in range(1, len(old) - 1):
    new[i] = 0.5 * (old[i - 1] + old[i + 1])
print(new.tolist())
