# trap: indexes go down
import numpy as np

out = np.zeros(5)
for i, x in reversed(list(enumerate([5, 4, 3, 2, 1]))):
    out[i] = x * 2
print(out.tolist())
