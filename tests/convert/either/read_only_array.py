# trap: the array cannot be written
import numpy as np

out = np.zeros(3)
out.setflags(write=False)
try:
    for i in range(3):
        out[i] = i + 1
except ValueError as error:
    print(error)
print(out.tolist())
