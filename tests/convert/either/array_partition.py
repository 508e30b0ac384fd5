# trap: partition of an array sorts in place, that of a text does not
import numpy as np

base = np.array([5, 1, 4, 2])
out = []
for n in range(3):
    base.partition(1)
    out.append(int(base[n]))
print(out, base.tolist())
