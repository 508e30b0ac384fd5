# trap: add at own ufunc
import numpy as np

low = np.full(4, 99.0)
for k in range(20):
    np.minimum.at(low, [k % 4], np.sin(k) * 5)
print(low.round(6).tolist())
