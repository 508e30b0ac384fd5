# trap: the type of the results
import numpy as np

out = []
for x in np.arange(3, dtype=np.float32):
    out.append(x / 3)
print([type(x).__name__ for x in out], out)
