# trap: what numpy does with errors belongs to the process
import numpy as np

np.seterr(all="raise")
out = []
for n in range(4):
    try:
        out.append(float(np.float64(1) / np.float64(n)))
    except FloatingPointError:
        out.append("raised")
print(out)
