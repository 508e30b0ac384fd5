import warnings
import numpy as np
out = []
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for d in range(1, 6):
        out.append(np.log(np.array([-1.0, d]))[1])
print(out)
