import math

import numpy as np

exponents = np.zeros(12, dtype=np.float32)
growing, onset = [], None
for i in range(12):
    value = sum(math.log(abs(math.sin(i * k + 1)) + 0.4) for k in range(40))
    exponents[i] = value
    if exponents[i] > 0:
        growing.append((i, float(exponents[i])))
        if i % 2:
            print("odd", i)
    elif exponents[i] < -10:
        # far below
        growing.append((i, -10.0))
    else:
        print("below", i, f"{exponents[i]:.3f}")
    if onset is None and value > 1:
        onset = i
print(growing, onset, exponents.sum())
