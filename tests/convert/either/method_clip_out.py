# trap: a method that writes to its third argument
import numpy as np
levels = np.array([1.0, 5.0, 9.0, 3.0])
out = []
for limit in [8, 6, 4]:
    levels.clip(0, limit, levels)
    out.append(limit * 2)
print(out, levels)
