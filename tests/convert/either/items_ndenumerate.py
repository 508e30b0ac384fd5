# trap: np.ndenumerate
import numpy as np

a = np.arange(4).reshape(2, 2)
out = {}
for place, value in np.ndenumerate(a):
    out[place] = int(value) * 3
print(out)
