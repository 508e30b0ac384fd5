# trap: pieces of an array that are written
import numpy as np

a = np.arange(6.0)
for piece in np.split(a, 3):
    piece *= 10
print(a.tolist())
