# trap: the shape of what is stored is made to fit
import numpy as np

out = np.zeros((3, 2))
for i in range(3):
    out[i] = i if i % 2 else [i, -i]
print(out.tolist())
