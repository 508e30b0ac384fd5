# trap: the store itself fails, in the middle
import numpy as np

out = np.zeros((4, 2))
try:
    for i in range(4):
        out[i] = [i] * (2 if i < 2 else 3)
except ValueError:
    print("wrong shape")
print(out.tolist())
