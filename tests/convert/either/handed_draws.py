# trap: handed draws
import numpy as np

sums = np.zeros(5)
for k in range(4):
    rng = np.random.default_rng(k)
    x = rng.normal(size=3)
    sums[k] += x[0] + x[1]
    sums[k + 1] += x[2] / rng.random()
print(sums.round(8).tolist())
