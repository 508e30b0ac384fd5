# trap: reads neighbours of the old, writes the new
import numpy as np

old = np.linspace(0, 1, 9) ** 2
new = old.copy()
for i in range(1, 8):
    new[i] = (old[i - 1] + old[i] + old[i + 1]) / 3
print(new.tolist())
