# trap: float32 sums in float32
import numpy as np

total = np.float32(0)
for x in np.linspace(0, 1, 50, dtype=np.float32):
    total += x * np.float32(0.1)
print(repr(total))
