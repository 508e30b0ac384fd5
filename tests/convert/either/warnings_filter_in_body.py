import warnings
import numpy as np
out = []
for d in range(1, 6):
    if d == 3:
        warnings.simplefilter("error")
    try:
        c = np.log(np.array([-1.0, d]))[1]
    except RuntimeWarning:
        c = -1
    out.append(c)
print(out)
