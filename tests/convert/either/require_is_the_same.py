# trap: np.require returns its argument
import numpy as np

base = np.zeros(2)
out = []
for n in range(3):
    np.require(base, requirements="W")[0] += n
    out.append(float(base[0]))
print(out)
