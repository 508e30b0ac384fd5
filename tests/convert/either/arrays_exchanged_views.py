# trap: exchanged views
import numpy as np

both = np.zeros((2, 6))
a, b = both[0], both[0]
for step in range(3):
    for i in range(1, 6):
        a[i] = np.sqrt(b[i - 1]) + 1
    a, b = b, a
print(both.round(6).tolist())
