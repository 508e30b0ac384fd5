# trap: scipy rvs
import numpy as np
from scipy import stats

np.random.seed(0)
out = []
for n in range(3):
    out.append(float(stats.norm.rvs()))
print(out)
