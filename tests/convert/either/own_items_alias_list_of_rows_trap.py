# trap: the items lie on each other
import numpy as np
big = np.arange(12.0)
data = [big[0:6], big[3:9], big[6:12]]
for d in data:
    d -= d.mean()
print(big)
