import warnings
import numpy as np
out = []
for d in range(1, 6):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        c = np.log(np.array([-1.0, d]))
    out.append(c[1])
print(out)
