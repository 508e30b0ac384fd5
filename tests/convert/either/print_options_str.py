import numpy as np
np.set_printoptions(precision=2)
out = []
for d in range(1, 6):
    v = np.arange(3.0) / d
    out.append(str(v))
print(out)
