# trap: np.nditer writes through
import numpy as np

a = np.arange(4.0)
for x in np.nditer(a, op_flags=["readwrite"]):
    x[...] = 2 * x
print(a.tolist())
