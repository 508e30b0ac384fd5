# trap: numbers are added up where NumPy raises
import numpy as np
total = np.float64(0)
seen = []
for x in [1.0, 1.5, 1.7]:
    v = np.sqrt(x)
    with np.errstate(over="raise"):
        total += v * 1e308
    seen.append(x)
print(total)
