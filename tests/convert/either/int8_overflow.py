# trap: small integers overflow in order
import numpy as np

total = np.zeros(1, dtype=np.int8)
for n in range(40):
    total += np.int8(n)
print(total)
