# trap: resize of an array changes it, that of an image does not
import numpy as np

base = np.arange(6)
sizes = []
for n in range(5, 2, -1):
    base.resize(n, refcheck=False)
    sizes.append(len(base))
print(sizes, base.tolist())
