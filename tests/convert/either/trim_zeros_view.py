# trap: what comes back is a view
import numpy as np

base = np.array([0.0, 1.0, 2.0, 0.0])
out = []
for n in range(3):
    middle = np.trim_zeros(base)
    middle[0] += n + 1
    out.append(base.tolist())
print(out)
