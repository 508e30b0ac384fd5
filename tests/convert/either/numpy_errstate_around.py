# trap: the loop stands in np.errstate
import numpy as np

out = []
with np.errstate(divide="raise"):
    for n in range(3):
        try:
            out.append(float(np.float64(1) / np.float64(n)))
        except FloatingPointError:
            out.append("raised")
print(out)
