# trap: copy=False
import numpy as np

base = np.array([np.nan, 1.0])
out = []
for n in range(3):
    np.nan_to_num(base, copy=False, nan=n)
    out.append(base.tolist())
print(out, base.tolist())
