# trap: numbers are added up where warnings are errors
import numpy as np, warnings
total = np.float64(1e308)
for x in [1.0, 2.0]:
    v = np.sqrt(x) * 1e308
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        total += v
print(total)
